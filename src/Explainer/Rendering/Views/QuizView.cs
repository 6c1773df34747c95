namespace Explainer.Rendering.Views;

/// <summary>What the template of a question's frame may see; stem, answers, hints, right and why are HTML.</summary>
/// <param name="Objectives">Ids of objectives, joined by spaces.</param>
/// <param name="Taught">Away from its lesson, where the point is taught; else null.</param>
/// <param name="Words">On paper, the words to choose from: what the screen has lists for.</param>
/// <param name="Answers">What the template of the kind made.</param>
public sealed record QuizView(
    string Id,
    string Kind,
    string Hash,
    string Objectives,
    bool Confidence,
    int Number,
    int Total,
    string Task,
    string Stem,
    string Answers,
    IReadOnlyList<string> Hints,
    string Right,
    string Why,
    QuizAgainView? Again,
    LinkView? Taught,
    IReadOnlyList<string> Words);
