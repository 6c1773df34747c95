using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A sequence of nodes in the author's order.</summary>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);
