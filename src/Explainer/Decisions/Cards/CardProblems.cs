using Explainer.Diagnostics;

namespace Explainer.Decisions.Cards;

/// <summary>What can be wrong with a deck of cards, beyond its attributes.</summary>
public static class CardProblems
{
    public static readonly DiagnosticKind CountUnfit = DiagnosticKind.Error(
        "cards-count-unfit", "A deck shows every row that can decide at least once, and no case twice.",
        "Ask for at least as many cards as rows can decide, and for no more than there are cases.");

    public static readonly DiagnosticKind DecisionUnfit = DiagnosticKind.Error(
        "cards-decision-unfit", "A card asks for one of a few outcomes after a few answers; not every decision can be asked so.",
        "Deal from a decision with outcomes and few questions, such as one that feeds this decision.");

    public static IReadOnlyList<DiagnosticKind> All { get; } = [CountUnfit, DecisionUnfit];
}
