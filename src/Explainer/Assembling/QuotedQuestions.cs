namespace Explainer.Assembling;

/// <summary>The questions of a lesson as the review shows them, with what its pages must know of them.</summary>
/// <param name="Html">The questions one after the other, in UTF-8; links start at the root of a page two folders deep.</param>
/// <param name="Key">Their answers as items of a list, likewise.</param>
/// <param name="Blocks">What decides which styles and scripts they need.</param>
public sealed record QuotedQuestions(
    ReadOnlyMemory<byte> Html, ReadOnlyMemory<byte> Key, IReadOnlyCollection<string> Ids, IReadOnlyList<PlaceLink> Places, IReadOnlySet<string> Blocks);
