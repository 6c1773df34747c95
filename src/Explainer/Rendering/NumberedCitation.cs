using Explainer.Citations;

namespace Explainer.Rendering;

/// <summary>A source and its number on a page, from 1.</summary>
public sealed record NumberedCitation(int Number, Citation Citation);
