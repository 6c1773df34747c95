using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>One answer to a choice: its id and the words that readers see.</summary>
public sealed record InputValue(Located<string> Id, string Label);
