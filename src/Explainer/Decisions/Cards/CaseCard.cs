namespace Explainer.Decisions.Cards;

/// <summary>One case: an answer to every question that is asked, and what the tables say to it.</summary>
/// <param name="Facts">The questions with the place of the answer and the answer itself, in the order in which they are asked.</param>
/// <param name="IsBorder">Whether one changed answer, or one step over the edge of a range, gives another outcome.</param>
public sealed record CaseCard(IReadOnlyList<(ChainInput Input, int Index, string Answer)> Facts, ChainVerdict Verdict, bool IsBorder);
