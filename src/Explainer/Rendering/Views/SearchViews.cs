namespace Explainer.Rendering.Views;

/// <summary>The page of search: the field, and a place for everything that can be found.</summary>
public sealed record SearchView(string Title, string Summary, IReadOnlyList<LinkView> Contents);

/// <summary>Entries of one sort, with a place for them as items of a list.</summary>
public sealed record SearchGroupView(string Id, string Title, int Count);

/// <summary>Entries that are written together.</summary>
public sealed record SearchEntriesView(IReadOnlyList<SearchEntryView> Entries);

/// <summary>An entry with one short line and with what stands inside it.</summary>
public sealed record SearchEntryView(string Title, string Href, string Line, IReadOnlyList<SearchPartView> Parts);

/// <summary>A section, a release or a record inside an entry.</summary>
public sealed record SearchPartView(string Title, string Href, string Line);
