using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A key with its place and its value.</summary>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
