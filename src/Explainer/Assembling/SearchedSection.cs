namespace Explainer.Assembling;

/// <summary>A section of a page as search knows it.</summary>
/// <param name="Id">Empty for what stands before the first heading.</param>
/// <param name="Line">How its text begins, in one short line; may be empty.</param>
/// <param name="Words">Numbers of its different words, in no order.</param>
public sealed record SearchedSection(string Id, string Title, string Line, IReadOnlyList<int> Words);
