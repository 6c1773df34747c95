using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>A place where a record names another one, or a source.</summary>
/// <param name="Kind">The kind of record named: <c>licence</c>, <c>release</c>, <c>source</c> and so on.</param>
public sealed record FactReference(string Kind, Located<string> Id);
