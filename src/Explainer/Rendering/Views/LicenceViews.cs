namespace Explainer.Rendering.Views;

/// <summary>Something a licence lets you do.</summary>
/// <param name="Value">The recorded word, such as <c>with conditions</c>.</param>
/// <param name="Level">The place of the word on the ramp from 0 to 6; empty where the text is silent.</param>
public sealed record GrantView(string Name, string Value, string Level, string Summary, string Clause);

/// <summary>A duty, a limit or a threshold: what kind, in our words, and where it stands.</summary>
public sealed record ClauseView(string Name, string Text, string Clause);

/// <summary>A script with the clauses of all records whose names, in ordinal order, start at <paramref name="First"/>, up to the next script.</summary>
public sealed record ClausesView(string First, string Source);

/// <summary>What changed since the text that this one replaced.</summary>
/// <param name="Before">The name of that text.</param>
/// <param name="Lines">Empty when no recorded term differs.</param>
public sealed record LicenceChangeView(string Id, string Before, string Href, IReadOnlyList<RecordLineView> Lines);

/// <summary>What the rules say to a reader with a plan.</summary>
/// <param name="For">The kind of reader; empty where there is one for all.</param>
/// <param name="Level">The place of the answer on the ramp from 0 to 6; empty where several remain.</param>
/// <param name="Clauses">What stands behind the answer; the same page says what each of them asks for.</param>
/// <param name="Width">How many kinds of reader it is for.</param>
public sealed record LicenceAnswerView(string For, string Answer, string Level, string Because, IReadOnlyList<ClauseView> Clauses, int Width);

/// <summary>What the rules say for plans of a reader.</summary>
/// <param name="Plans">One plan, or several that have the same answers.</param>
/// <param name="Answers">One, or one for each kind of reader.</param>
public sealed record LicencePlanView(IReadOnlyList<string> Plans, IReadOnlyList<LicenceAnswerView> Answers);

/// <summary>What the rules say for every plan that the tool asks about.</summary>
/// <param name="Readers">The kinds of reader that have an answer each; empty where there is one for all.</param>
/// <param name="ToolHref">The tool, filled in with the terms of this licence.</param>
public sealed record LicencePlansView(string Id, string Question, IReadOnlyList<string> Readers, string Note, string ToolHref, IReadOnlyList<LicencePlanView> Plans);

/// <summary>What came out in one month; each line's name is the month.</summary>
public sealed record ReleaseMonthView(string Month, IReadOnlyList<RecordLineView> Releases);

/// <summary>A licence's page.</summary>
/// <param name="Answer">Whether a business may use what is under it, as a sentence.</param>
/// <param name="Caution">Why the record may be wrong; empty when the text was read.</param>
/// <param name="Verdicts">What the rules say of it.</param>
/// <param name="Months">What is published under it, the newest first.</param>
/// <param name="NotesId">Empty where there are no notes.</param>
/// <param name="ComparisonHref">Beside the text before it, where there is one.</param>
public sealed record LicenceView(
    string Title, string Eyebrow, string Answer, string Caution, IReadOnlyList<VerdictView> Verdicts, IReadOnlyList<RecordLineView> Lines, IReadOnlyList<LinkView> Contents,
    IReadOnlyList<GrantView> Grants, IReadOnlyList<ClauseView> Must, IReadOnlyList<ClauseView> MayNot, IReadOnlyList<ClauseView> Thresholds, string NoDuty, string NoLimit, string Picture,
    LicenceChangeView? Change, IReadOnlyList<LinkView> After, IReadOnlyList<ReleaseMonthView> Months, IReadOnlyList<string> UsedBy, IReadOnlyList<string> Reported,
    string Notes, string NotesId, string Checked, string Stale, string LicencesHref, string ComparisonHref, IReadOnlyList<SourceView> Sources)
{
    /// <summary>Null where no tool asks readers for their plan.</summary>
    public LicencePlansView? Plans { get; init; }
}

/// <summary>A licence as a row of a table.</summary>
public sealed record LicenceRowView(
    string Name, string Href, string Kind, string KindWord, IReadOnlyList<GrantView> Grants, string Business, string Training,
    string Limits, string LimitKey, int Releases, string Doubt);

/// <summary>A table of licences.</summary>
/// <param name="Href">The list of all of them.</param>
public sealed record LicenceTableView(string Caption, IReadOnlyList<LicenceRowView> Licences, string Href);

/// <summary>The page of all licences.</summary>
/// <param name="Tools">The tools that judge all of them for a reader.</param>
public sealed record LicencesView(string Title, string Summary, IReadOnlyList<LicenceRowView> Licences, IReadOnlyList<FilterView> Filters, IReadOnlyList<PictureView> Pictures, IReadOnlyList<LinkView> Tools, string ComparisonHref);

/// <summary>A licence as a card inside a text.</summary>
public sealed record LicenceCardView(string Name, string Href, string Kind, string Answer, IReadOnlyList<GrantView> Grants, string Must, string MayNot);
