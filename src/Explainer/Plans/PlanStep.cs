using Explainer.Parsing;

namespace Explainer.Plans;

/// <summary>One step of a workshop: a lesson, an activity or a break, and its minutes.</summary>
/// <param name="Kind"><c>lesson</c>, <c>activity</c> or <c>break</c>.</param>
public sealed record PlanStep(string Kind, Located<string> What, int? Minutes);
