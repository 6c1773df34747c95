using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Reading;

namespace Explainer;

/// <summary>Every mistake that Explainer knows, room by room.</summary>
public static class DiagnosticKinds
{
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        .. ReadingProblems.All,
        .. ParsingProblems.All,
        .. QuizProblems.All,
    ];

    public static DiagnosticKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);
}
