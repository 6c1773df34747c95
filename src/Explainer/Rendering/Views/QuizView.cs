namespace Explainer.Rendering.Views;

/// <summary>A question as its outer template sees it; the answers are finished by the template of the kind.</summary>
/// <param name="Number">From 1, on this page.</param>
/// <param name="Total">How many questions the page has.</param>
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
    LinkView? Again);
