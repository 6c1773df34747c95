namespace Explainer.Rendering.Views;

/// <summary>A field of a record: one value, or several, or fields of its own, or a table; what it lacks is empty.</summary>
public sealed record RecordFieldView(
    string Label, RecordValueView? Value, IReadOnlyList<RecordValueView> Values, IReadOnlyList<RecordFieldView> Fields, RecordTableView? Table);

/// <summary>A value in words.</summary>
/// <param name="Href">Where it leads; empty for most.</param>
/// <param name="Meaning">What a word of a vocabulary means; empty for everything else.</param>
public sealed record RecordValueView(string Text, string Href = "", string Meaning = "");

/// <summary>Records as rows; the first column names them.</summary>
public sealed record RecordTableView(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<RecordRowView> Rows);

/// <summary>A row, with what its first column says.</summary>
/// <param name="Id">So that others can link to it; empty inside a record.</param>
public sealed record RecordRowView(string Id, IReadOnlyList<RecordValueView> Head, IReadOnlyList<RecordCellView> Cells);

/// <summary>What a row says in one column; nothing when that is not recorded.</summary>
/// <param name="IsLong">Whether it holds a sentence, and needs room for it.</param>
public sealed record RecordCellView(IReadOnlyList<RecordValueView> Values, bool IsLong = false);

/// <summary>A record shown whole.</summary>
/// <param name="Stale">Says that it was checked too long ago; else empty.</param>
public sealed record RecordEntryView(string Id, string Name, string Stale, IReadOnlyList<RecordFieldView> Fields);

/// <summary>All records of a kind that has no pages of its own.</summary>
public sealed record RecordListView(
    string Title, string Summary, RecordTableView? Table, IReadOnlyList<LinkView> Contents, IReadOnlyList<RecordEntryView> Entries, IReadOnlyList<LinkView> Files, IReadOnlyList<string> Stale,
    IReadOnlyList<SourceView> Sources);
