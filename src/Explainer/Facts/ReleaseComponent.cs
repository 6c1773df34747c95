namespace Explainer.Facts;

/// <summary>A part of a release and how much of it is public.</summary>
/// <param name="Id">A word of the vocabulary <c>component</c>.</param>
/// <param name="Status"><c>open</c>, <c>described</c>, <c>partial</c>, <c>closed</c> or <c>unknown</c>.</param>
/// <param name="Licence">Its own licence; empty when none is recorded.</param>
public sealed record ReleaseComponent(string Id, string Status, string Licence, string Note);
