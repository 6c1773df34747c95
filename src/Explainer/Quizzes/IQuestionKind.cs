using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>A kind of question: its name in <c>type=</c>, and how its answers are read.</summary>
public interface IQuestionKind
{
    string Name { get; }

    /// <summary>The question, or null after a report.</summary>
    Question? Read(QuestionDraft draft, DiagnosticBag problems);
}
