using Explainer.Parsing;

namespace Explainer.Plans;

/// <summary>One step of a workshop: a lesson, an activity or a break, and its minutes.</summary>
/// <param name="Kind"><c>lesson</c>, <c>activity</c> or <c>break</c>.</param>
public sealed record PlanStep(string Kind, Located<string> What, int? Minutes);

/// <summary>A workshop: when it starts (HH:mm) and its steps in order.</summary>
public sealed record Plan(string Id, string Title, string Summary, string Start, IReadOnlyList<PlanStep> Steps);
