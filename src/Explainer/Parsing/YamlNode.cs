using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A piece of YAML with its place in the file.</summary>
public abstract record YamlNode(SourceSpan Span);
