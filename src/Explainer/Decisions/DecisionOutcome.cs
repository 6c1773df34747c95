using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>One verdict that a table can give: its id and its words.</summary>
public sealed record DecisionOutcome(Located<string> Id, string Text);
