using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Assembling.Wording;
using Explainer.Calculators;
using Explainer.Checking;
using Explainer.Decisions;
using Explainer.Decisions.Cards;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Lessons;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Quizzes.Items;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Terms;
using Explainer.Worksheets;
using Explainer.Writing;

namespace Explainer;

/// <summary>Every mistake that Explainer knows, room by room.</summary>
public static class DiagnosticKinds
{
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        .. ReadingProblems.All,
        .. ParsingProblems.All,
        .. LessonProblems.All,
        .. TermProblems.All,
        .. FactProblems.All,
        .. QuizProblems.All,
        .. ItemProblems.All,
        .. DecisionProblems.All,
        .. CardProblems.All,
        .. CalculatorProblems.All,
        .. WorksheetProblems.All,
        .. AssemblingProblems.All,
        .. VerdictProblems.All,
        .. WordingProblems.All,
        .. Checks.All.Select(check => check.Kind),
        .. RenderingProblems.All,
        .. WritingProblems.All,
    ];

    public static DiagnosticKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);
}
