namespace Explainer.Plans;

/// <summary>A workshop: when it starts (HH:mm) and its steps in order.</summary>
public sealed record Plan(string Id, string Title, string Summary, string Start, IReadOnlyList<PlanStep> Steps);
