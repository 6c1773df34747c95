using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>A value, always as text: the reader that asks decides its type.</summary>
/// <param name="Quoted">Whether the author wrote quotes; a plain empty value is a missing one.</param>
/// <param name="IsBroken">Whether it could not be read, which has been reported.</param>
public sealed record YamlScalar(string Value, bool Quoted, SourceSpan Span, bool IsBroken = false) : YamlNode(Span);
