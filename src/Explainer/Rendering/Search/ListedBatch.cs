using Explainer.Assembling;

namespace Explainer.Rendering.Search;

/// <summary>A batch as the page of search lists it and as the index finds it.</summary>
/// <param name="Html">Its entries as items of a list.</param>
/// <param name="Count">How many entries, without what stands inside them.</param>
/// <param name="Places">What the items link to.</param>
/// <param name="Rows">A row for each entry and for each thing inside it.</param>
internal sealed record ListedBatch(string Html, int Count, IReadOnlyList<PlaceLink> Places, IReadOnlyList<SearchRow> Rows);
