namespace Explainer.Rendering.Views;

/// <summary>A definition's page.</summary>
/// <param name="Group">What sort of thing it is, such as <c>Law</c>.</param>
/// <param name="Answer">Who keeps it, what it is and what it applies to, in two sentences.</param>
/// <param name="Secondhand">Says that the document itself was not read; else empty.</param>
/// <param name="Stale">Says that it was checked too long ago; else empty.</param>
public sealed record DefinitionView(
    string Title, string Group, string Answer, IReadOnlyList<DefinitionFactView> Facts, string Secondhand, string Stale,
    IReadOnlyList<LinkView> Contents, DefinitionPartsView Parts, IReadOnlyList<DefinitionVerdictsView> Verdicts, string GridHref, IReadOnlyList<AskGroupView> Asks,
    IReadOnlyList<RecordFieldView> Fields, RecordTableView? Components, LinkView? ComponentsPage, IReadOnlyList<SourceView> Sources);

/// <summary>The ids of the parts that a definition's page has; empty for those it lacks.</summary>
public sealed record DefinitionPartsView(string Verdicts, string Asks, string More, string Components);

/// <summary>One thing to know at the start, such as the version.</summary>
public sealed record DefinitionFactView(string Name, IReadOnlyList<RecordValueView> Values);

/// <summary>What a definition asks for, as far as it belongs together.</summary>
/// <param name="Name">Empty where clauses are not grouped.</param>
public sealed record AskGroupView(string Name, IReadOnlyList<AskView> Asks);

/// <summary>A clause and what it asks.</summary>
public sealed record AskView(string Clause, string Text);

/// <summary>Which records earn which label.</summary>
/// <param name="Total">Such as <c>123 releases</c>.</param>
/// <param name="Note">What readers must know about how it is applied; may be empty.</param>
public sealed record DefinitionVerdictsView(string Title, string Total, string Note, LinkView? Tool, IReadOnlyList<DefinitionLabelView> Labels);

/// <summary>A label, or all that remain where facts are missing, and who earns it.</summary>
/// <param name="Level">The place on the ramp from 0 to 6; empty while several labels remain.</param>
public sealed record DefinitionLabelView(string Label, string Level, int Count, IReadOnlyList<LinkView> Some, int More);

/// <summary>The overview of definitions.</summary>
public sealed record DefinitionsView(
    string Title, string Summary, string GridHref, IReadOnlyList<LinkView> Contents, IReadOnlyList<DefinitionGroupView> Groups, string DemandsId, RecordTableView? Demands,
    IReadOnlyList<RecordValueView> DemandWords, IReadOnlyList<LinkView> Lists, string DataHref);

/// <summary>Definitions of one sort.</summary>
public sealed record DefinitionGroupView(string Id, string Name, string Meaning, IReadOnlyList<DefinitionItemView> Items);

/// <summary>A definition in one line.</summary>
/// <param name="Labels">The labels it gives, joined; may be empty.</param>
public sealed record DefinitionItemView(string Name, string Href, string Kind, string By, string Labels, string Secondhand);
