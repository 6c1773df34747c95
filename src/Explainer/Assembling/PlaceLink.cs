using Explainer.Diagnostics;

namespace Explainer.Assembling;

/// <summary>A link to a place in a page of the site, as its author wrote it.</summary>
public sealed record PlaceLink(string Path, string Fragment, SourceSpan Span);
