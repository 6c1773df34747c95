namespace Explainer.Rendering.Search;

/// <summary>Entries of one sort under the name that results show.</summary>
/// <param name="HasNames">Whether its entries are names of things, as terms are: a name comes before a heading.</param>
public sealed record SearchGroup(string Id, string Title, bool HasNames, IReadOnlyList<SearchBatch> Batches);
