using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Quizzes;

/// <summary>What every question has, whatever its kind.</summary>
/// <param name="Objective">The objective it serves, if it names one; else that of its section.</param>
/// <param name="Again">The earlier lesson whose point it asks for again.</param>
/// <param name="Hash">Of the question's own text: an answer to another wording no longer counts.</param>
public sealed record QuestionFrame(
    Located<string> Id,
    Prose Prose,
    IReadOnlyList<Markdig.Syntax.Block> Stem,
    IReadOnlyList<ParagraphBlock> Hints,
    ParagraphBlock? Why,
    Located<string>? Objective,
    Located<string>? Again,
    bool Confidence,
    string Hash);

/// <summary>A question of some kind; each kind extends it with its own answers.</summary>
public abstract record Question(QuestionFrame Frame)
{
    public Located<string> Id => Frame.Id;

    public Located<string>? Objective => Frame.Objective;

    public Located<string>? Again => Frame.Again;

    /// <summary>The kind's name, such as <c>true-false</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>What the reader is asked to do, in a few words.</summary>
    public abstract string Task { get; }

    /// <summary>What the kind's template sees.</summary>
    public abstract object AnswersView(QuestionText text);

    /// <summary>The right answer in words, as HTML.</summary>
    public abstract string RightAnswer(QuestionText text);
}
