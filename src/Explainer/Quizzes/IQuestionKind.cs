using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>A kind of question: its name, what it asks readers to do, and how its answers are read.</summary>
public interface IQuestionKind
{
    /// <summary>The value of `type=`, and the name of the kind's template.</summary>
    string Name { get; }

    /// <summary>What readers are told to do, in a few words.</summary>
    string Task { get; }

    /// <summary>Where its answers stand: a list with boxes, a table or a numbered list.</summary>
    AnswerForm Form { get; }

    /// <summary>Attributes that only this kind knows.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>The question as far as it can be read, after reports on the rest.</summary>
    Question Read(QuestionHead head, Answers answers, DiagnosticBag problems);
}
