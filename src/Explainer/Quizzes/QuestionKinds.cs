using Explainer.Quizzes.Kinds;

namespace Explainer.Quizzes;

/// <summary>Every kind of question, in the order of <c>input/README.md</c>.</summary>
public static class QuestionKinds
{
    public static IReadOnlyList<IQuestionKind> All { get; } =
    [
        new SingleChoiceKind(),
        new MultipleChoiceKind(),
        new TrueFalseKind(),
        new NumberKind(),
        new TextKind(),
        new MatchKind(),
        new ClassifyKind(),
        new OrderKind(),
    ];

    public static IQuestionKind? Find(string name)
    {
        foreach (var kind in All)
        {
            if (kind.Name == name)
            {
                return kind;
            }
        }

        return null;
    }
}
