namespace Explainer.Quizzes;

/// <summary>The Markdown that holds the answers of a question.</summary>
public enum AnswerForm
{
    Options,
    Table,
    Steps,
}
