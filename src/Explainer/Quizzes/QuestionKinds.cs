using Explainer.Quizzes.Kinds;

namespace Explainer.Quizzes;

/// <summary>Every kind of question, in the order of the authoring guide.</summary>
public static class QuestionKinds
{
    public static IReadOnlyList<IQuestionKind> All { get; } =
    [
        new SingleChoiceKind(),
        new MultipleChoiceKind(),
        new TrueFalseKind(),
        new NumberKind(),
        new ShortTextKind(),
        new MatchingKind(),
        new ClassifyingKind(),
        new OrderingKind(),
    ];

    public static IQuestionKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
