namespace Explainer.Rendering.Views;

/// <summary>The page that documents the data.</summary>
/// <param name="Package">The file that names all others with their hashes.</param>
/// <param name="Citation">How to name the data as a source.</param>
public sealed record DataView(
    string Title, string Summary, string Version, string Checked, string Licence, string LicenceHref, string Author, string Citation, string Example,
    LinkView Package, IReadOnlyList<LinkView> Contents, IReadOnlyList<DataFileView> Files, string WordsId, IReadOnlyList<DataWordsView> Vocabularies);

/// <summary>One list of records: its files, and what each field means.</summary>
/// <param name="Page">Where the records are shown to readers; null when they stand with others.</param>
/// <param name="TableHref">Empty when there is no table.</param>
public sealed record DataFileView(
    string Id, string Title, string Meaning, int Count, string JsonName, string JsonHref, string TableName, string TableHref, string SchemaHref, LinkView? Page,
    IReadOnlyList<DataFieldView> Fields);

/// <summary>A field of the data.</summary>
/// <param name="Name">With the names of the fields around it, joined by points.</param>
/// <param name="Form">What the value looks like, such as <c>list of texts</c>.</param>
/// <param name="Words">The list of words that the value is taken from; null for other forms.</param>
public sealed record DataFieldView(string Name, string Meaning, string Form, string Required, LinkView? Words);

/// <summary>A closed list of words.</summary>
public sealed record DataWordsView(string Id, string Name, IReadOnlyList<RecordValueView> Words);
