using Explainer.Parsing;

namespace Explainer.Quizzes;

/// <summary>One question; each kind extends it with its answers.</summary>
public abstract record Question(QuestionHead Head, IQuestionKind Kind)
{
    public Located<string> Id => Head.Id;

    /// <summary>The words to choose from where a list holds them that paper cannot open; else none.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>What the template of the kind may see.</summary>
    public abstract object View(QuestionHtml html);

    /// <summary>The right answer in words, as HTML.</summary>
    public abstract string RightAnswer(QuestionHtml html);
}
