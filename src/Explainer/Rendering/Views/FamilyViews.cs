namespace Explainer.Rendering.Views;

/// <summary>A line of a record: what it is, and its value as text or as a link.</summary>
/// <param name="More">A remark behind the value; may be empty.</param>
public sealed record RecordLineView(string Name, string Text, string Href = "", string More = "");

/// <summary>A release of a family, with what the rules say of it.</summary>
/// <param name="Doubt">A sentence where the record is not sure; else empty.</param>
/// <param name="Sources">Numbers of sources on the page, with links.</param>
public sealed record ReleaseView(
    string Id, string Name, string Released, IReadOnlyList<RecordLineView> Lines, string Note, string Doubt, IReadOnlyList<LinkView> Sources, IReadOnlyList<VerdictView> Verdicts);

/// <summary>What a release contains: a picture of its parts, and of some what else is recorded.</summary>
/// <param name="Href">The place of the release on its page.</param>
public sealed record InsideView(string Release, string Href, string Picture, IReadOnlyList<RecordLineView> Lines);

/// <summary>What one definition says of a release.</summary>
/// <param name="Title">What it decides, in a word or two.</param>
/// <param name="Href">The page of the definition; empty where it has none.</param>
/// <param name="Level">From 0 to 6; empty while several answers remain.</param>
/// <param name="Why">The reason, or what would settle it; may be empty.</param>
public sealed record DefinitionAnswerView(string Title, string Href, string Words, string Level, string Why);

/// <summary>How the definitions judge one release.</summary>
/// <param name="Summary">Whether they disagree, as a sentence; empty where only one of them answers.</param>
public sealed record DisagreementView(string Release, string Href, string Summary, IReadOnlyList<DefinitionAnswerView> Answers);

/// <summary>Lines under a heading of their own.</summary>
public sealed record RecordLinesView(IReadOnlyList<RecordLineView> Lines);

/// <summary>A family's page.</summary>
/// <param name="Answer">What the newest and the best-described release earn, as sentences with a word and a level each.</param>
/// <param name="Inside">Nothing where the parts of no release are recorded.</param>
/// <param name="OtherLicences">Nothing where none were seen.</param>
/// <param name="Score">What the maker's transparency score says and does not say; empty when there is none.</param>
public sealed record FamilyView(
    string Name, string Eyebrow, string Summary, IReadOnlyList<EarnedView> Answer, IReadOnlyList<RecordLineView> Lines, IReadOnlyList<LinkView> Contents,
    IReadOnlyList<ReleaseView> Releases, InsideView? Inside, string DisagreementSummary, IReadOnlyList<DisagreementView> Disagreements, string Score,
    RecordLinesView? OtherLicences, string Caution, string Checked, string GridHref, string ComparisonHref, IReadOnlyList<SourceView> Sources);

/// <summary>What a release earns by the rules: a beginning of a sentence, the release, and the word.</summary>
/// <param name="Settling">What would settle an undecided word; else empty.</param>
public sealed record EarnedView(string Lead, string Release, string Href, string Verb, string Word, string Level, string Settling);

/// <summary>A family in a table. The level and the keys are for sorting and filtering.</summary>
public sealed record FamilyRowView(
    string Name, string Href, string Maker, string Country, string CountryCode, string Openness, string OpennessWord, string OpennessLevel, int Releases, string Newest, string NewestHref,
    string Released, string ReleasedKey, string Sizes, string SizeKey, IReadOnlyList<LinkView> Licences, string Word, string WordFilter, string WordLevel, string WordKey, string WordHref);

/// <summary>The overview of all families.</summary>
/// <param name="Tools">The tools that look through all releases.</param>
public sealed record FamiliesView(
    string Title, string Summary, string WordTitle, IReadOnlyList<FamilyRowView> Families, IReadOnlyList<FilterView> Filters, IReadOnlyList<PictureView> Pictures, IReadOnlyList<LinkView> Tools, string GridHref, string ComparisonHref);

/// <summary>A picture that is finished.</summary>
public sealed record PictureView(string Html);

/// <summary>A choice of what a table shows: the values of one column, each with how often it occurs.</summary>
public sealed record FilterView(string Key, string Name, IReadOnlyList<FilterValueView> Values);

/// <summary>A value to filter by.</summary>
public sealed record FilterValueView(string Value, string Text, int Count);

/// <summary>A column of the grid of verdicts.</summary>
public sealed record GridColumnView(string Title, string Href);

/// <summary>A verdict in the grid; the link leads to what explains it.</summary>
/// <param name="Doubt">A word where the record is weakly confirmed; else empty.</param>
public sealed record GridCellView(string Words, string Level, string Href, string Doubt);

/// <summary>A release in the grid.</summary>
public sealed record GridRowView(string Name, string Href, string Released, string ReleasedKey, string Filter, string Word, IReadOnlyList<GridCellView> Cells);

/// <summary>The releases of one family in the grid.</summary>
public sealed record GridGroupView(string Id, string Name, string Href, IReadOnlyList<GridRowView> Rows);

/// <summary>A sentence of numbers, and its parts as a list.</summary>
public sealed record TallyView(string Sentence, IReadOnlyList<TallyItemView> Items);

/// <summary>A word and how often it is earned.</summary>
public sealed record TallyItemView(int Count, string Text, string Level);

/// <summary>The grid of releases and definitions.</summary>
public sealed record VerdictGridView(
    string Title, string Summary, IReadOnlyList<TallyView> Tallies, IReadOnlyList<GridColumnView> Columns, int Width, IReadOnlyList<GridGroupView> Groups, IReadOnlyList<FilterView> Filters);

/// <summary>A small grid in a text.</summary>
public sealed record VerdictsView(string Caption, IReadOnlyList<GridColumnView> Columns, IReadOnlyList<GridRowView> Rows, string GridHref);

/// <summary>A small table of families in a text.</summary>
public sealed record FamilyTableView(string Caption, string WordTitle, IReadOnlyList<FamilyRowView> Families, string Href);

/// <summary>A record among those that can be compared.</summary>
public sealed record ComparedRecordView(string Id, string Name, string Href, IReadOnlyList<ComparedValueView> Values);

/// <summary>One thing that is compared.</summary>
/// <param name="IsWord">Whether a sign stands before it: of its place on the ramp, or of what is undecided.</param>
public sealed record ComparedValueView(string Text, string Href = "", bool IsWord = false, string Level = "");

/// <summary>One line of a comparison.</summary>
/// <param name="Mark"><c>same</c> where all values are equal, <c>none</c> where none of the records has it; else empty.</param>
public sealed record ComparedLineView(string Name, IReadOnlyList<ComparedValueView> Values, string Mark)
{
    /// <summary>Lines that no record has anything for are not shown.</summary>
    public const string Nothing = "–";

    public static ComparedLineView Of(string name, IReadOnlyList<ComparedValueView> values) => new(
        name, values, values.All(value => value.Text == Nothing) ? "none" : values.Count > 1 && values.All(value => value.Text == values[0].Text) ? "same" : "");
}

/// <summary>A place in a comparison, and what stands there first.</summary>
/// <param name="Id">Empty where nothing stands.</param>
public sealed record ComparisonPickView(string Label, string Id, string Name, bool Required);

/// <summary>Records of one kind beside each other.</summary>
/// <param name="One">What one of them is called, with a capital.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Order">How the table of all is ordered.</param>
/// <param name="Note">What readers must know about the values.</param>
/// <param name="Start">The records that are shown before anybody chooses.</param>
public sealed record ComparisonView(
    string Title, string Summary, LinkView Overview, string One, string Many, string Order, string Note, IReadOnlyList<ComparisonPickView> Picks,
    IReadOnlyList<ComparedRecordView> Start, IReadOnlyList<ComparedLineView> Lines, IReadOnlyList<string> Rows, IReadOnlyList<ComparedRecordView> Records);
