namespace Explainer.Rendering.Views;

/// <summary>A tool that finds releases of the catalogue by what is recorded of them.</summary>
/// <param name="All">What stands there before anything was asked: <c>123 releases of 29 families</c>.</param>
/// <param name="WordTitle">The heading of the column with the word; empty in a course without verdicts on releases.</param>
/// <param name="Bits">The ways to store weights; the first is the one that the table was computed for.</param>
/// <param name="Licences">By kind.</param>
public sealed record FinderView(
    string Id,
    string Title,
    string Question,
    string All,
    string WordTitle,
    IReadOnlyList<FinderBitsView> Bits,
    IReadOnlyList<FinderLicencesView> Licences,
    IReadOnlyList<FilterValueView> Words,
    IReadOnlyList<FilterValueView> Uses,
    IReadOnlyList<FilterValueView> Modalities,
    IReadOnlyList<FilterValueView> Languages,
    IReadOnlyList<FinderFamilyView> Families,
    string CsvHref,
    string DataHref);

/// <summary>A way to store weights, with its bits for each.</summary>
public sealed record FinderBitsView(string Id, string Name, string Bits);

/// <summary>The licences of one kind that some release has.</summary>
public sealed record FinderLicencesView(string Kind, string Name, IReadOnlyList<FilterValueView> Licences);

/// <summary>A family with its releases, the newest first.</summary>
/// <param name="Uses">What its models are made for, or that it is not recorded.</param>
/// <param name="Modalities">What they take in or make beside text; empty when nothing is recorded.</param>
/// <param name="Languages">The languages that are recorded; seldom all.</param>
public sealed record FinderFamilyView(string Name, string Href, string Maker, string Uses, IReadOnlyList<WordView> Modalities, IReadOnlyList<WordView> Languages, IReadOnlyList<FinderRowView> Releases);

/// <summary>A word of a vocabulary, and what it means.</summary>
public sealed record WordView(string Value, string Text);

/// <summary>A release.</summary>
/// <param name="Billions">Its sizes as plain numbers with spaces between; empty when none is recorded.</param>
/// <param name="Memory">What the weights of each size need, in GB.</param>
/// <param name="Word">The word that the rules derive; all that remain possible while it is undecided.</param>
/// <param name="Possible">The outcomes that remain, while it is undecided; else empty.</param>
public sealed record FinderRowView(
    string Name, string Href, string Released, string Sizes, string Billions, string Memory, IReadOnlyList<LinkView> Licences, string Word, string Possible);
