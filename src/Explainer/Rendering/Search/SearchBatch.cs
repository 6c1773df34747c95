namespace Explainer.Rendering.Search;

/// <summary>Entries that are made together, and in the preview kept together while what they show stays the same.</summary>
/// <param name="Name">Different for each batch of the site.</param>
/// <param name="Key">What it shows of the bodies of lessons; see <see cref="RenderContext.Part"/>.</param>
public sealed record SearchBatch(string Name, Func<string> Key, Func<IReadOnlyList<SearchEntry>> Entries);
