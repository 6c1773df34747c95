namespace Explainer.Rendering.Views;

/// <summary>A link as templates show it.</summary>
public sealed record LinkView(string Href, string Title);

/// <summary>A link in the head of every page, which may lead to where the reader is.</summary>
public sealed record NavigationView(string Href, string Title, bool Current);

/// <summary>A source in the list at the end of a page.</summary>
/// <param name="Href">Empty for a source that has no address.</param>
/// <param name="Stale">Says that it was checked too long ago; else empty.</param>
public sealed record SourceView(
    string Id, int Number, string Title, string Publisher, string Href, string Published, string Checked, string Read, string Stale, string PlaceText, string PageHref);

/// <summary>The foot of every page.</summary>
public sealed record FooterView(string Licence, string LicenceHref, string Checked, IReadOnlyList<LinkView> Links, string FeedHref, string Author);

/// <summary>The links in the head of every page.</summary>
public sealed record NavigationListView(IReadOnlyList<NavigationView> Links);

/// <summary>Everything around a page's own content; the links in the head, the foot and the definitions are finished HTML.</summary>
public sealed record LayoutView(
    string Language, string Title, string SiteTitle, string Description, string Canonical, string HomeHref, string Kind, string SearchHref, bool IsSearch,
    string Stylesheet, string PrintStylesheet, string Script, string IconHref, string TouchIconHref, string ManifestHref, string FeedHref,
    string ImageUrl, string OpenGraphType, string JsonLd, string PreviousHref, string NextHref,
    string Navigation, IReadOnlyList<LinkView> Breadcrumbs, string Footer, string Tips, bool NoIndex);

/// <summary>A lesson in a list: its number in the course, its questions' ids joined by spaces.</summary>
public sealed record LessonItemView(
    int Number, string Title, string Href, int Minutes, string Questions, string Summary, string Level, IReadOnlyList<string> Objectives);

/// <summary>A unit in a list.</summary>
public sealed record UnitItemView(int Number, string Title, string Summary, string Href, IReadOnlyList<LessonItemView> Lessons);

/// <summary>A door of the home page.</summary>
public sealed record DoorView(string Title, string Text, string Href, string Label);

/// <summary>The home page.</summary>
public sealed record HomeView(
    string Question, string Lead, string Tool, string Picture, IReadOnlyList<DoorView> Doors, IReadOnlyList<UnitItemView> Units);

/// <summary>The overview of the course.</summary>
public sealed record CourseView(string Title, string Summary, IReadOnlyList<UnitItemView> Units, string CoverageHref, string ReviewHref);

/// <summary>A unit's page; counts come with their noun.</summary>
public sealed record UnitView(
    int Number, string Title, string Summary, string Lead, string Minutes, IReadOnlyList<LessonItemView> Lessons, string SheetHref, string KeyHref, LinkView? PreviousUnit, LinkView? NextUnit);

/// <summary>An objective in a lesson.</summary>
public sealed record ObjectiveView(string Id, string Text);

/// <summary>The definition of a term in plain words, opened where the term is used.</summary>
public sealed record TipView(string Id, string Name, string Text);

/// <summary>A lesson beside the one that is read.</summary>
public sealed record SiblingView(int Number, string Title, string Href);

/// <summary>A lesson's page; counts come with their noun, and the lessons of the unit are finished HTML.</summary>
public sealed record LessonView(
    int Number, string Title, string Summary, string Level, string Minutes, string UnitTitle, string UnitHref, int UnitNumber,
    IReadOnlyList<ObjectiveView> Objectives, IReadOnlyList<LinkView> Requires, IReadOnlyList<LinkView> Contents,
    IReadOnlyList<LinkView> Terms, IReadOnlyList<SourceView> Sources, string SourceCount, string QuestionCount,
    string Siblings, LinkView? Previous, LinkView? Next, string Styles);

/// <summary>An objective with everything in its lesson that serves it.</summary>
/// <param name="Text">Empty for what serves none of them by itself.</param>
public sealed record CoverageRowView(
    string Text, IReadOnlyList<LinkView> Sections, IReadOnlyList<CoverageQuestionView> Questions, IReadOnlyList<LinkView> Activities);

/// <summary>A question in the overview for teachers.</summary>
/// <param name="Again">The title of the earlier lesson whose point it asks for again; else empty.</param>
public sealed record CoverageQuestionView(string Href, string Kind, string Again);

/// <summary>A lesson in the overview for teachers; its minutes come with their noun.</summary>
public sealed record CoverageLessonView(int Number, string Title, string Href, string Minutes, IReadOnlyList<CoverageRowView> Rows);

/// <summary>What each section, question and activity of the course serves.</summary>
public sealed record CoverageView(string Title, string Summary, IReadOnlyList<CoverageLessonView> Lessons);

/// <summary>A tool in the list of tools.</summary>
public sealed record ToolItemView(string Title, string Summary, string Href);

/// <summary>The list of tools.</summary>
public sealed record ToolsView(string Title, string Summary, IReadOnlyList<ToolGroupView> Groups);

/// <summary>Tools under a heading.</summary>
public sealed record ToolGroupView(string Name, string Meaning, IReadOnlyList<ToolItemView> Tools);

/// <summary>A tool's own page.</summary>
public sealed record ToolView(
    string Title, string Summary, IReadOnlyList<SourceView> Sources, IReadOnlyList<LinkView> UsedBy);

/// <summary>A page of text.</summary>
public sealed record ArticleView(
    string Title, string Summary, IReadOnlyList<LinkView> Contents, IReadOnlyList<SourceView> Sources);

/// <summary>A term in the glossary.</summary>
public sealed record TermView(string Id, string Name, string Definition, string More, string Also, IReadOnlyList<LinkView> UsedIn);

/// <summary>A letter that leads to its terms.</summary>
public sealed record LetterView(string Letter, string Href);

/// <summary>The terms of one letter.</summary>
public sealed record TermGroupView(string Letter, string Id, IReadOnlyList<TermView> Terms);

/// <summary>The glossary.</summary>
public sealed record GlossaryView(
    string Title, string Summary, string Lead, IReadOnlyList<LetterView> Letters, IReadOnlyList<TermGroupView> Groups,
    IReadOnlyList<SourceView> Sources);

/// <summary>A source with everything known about it.</summary>
/// <param name="How">How much of it was read, and who stands behind it, in words of two vocabularies; may be empty.</param>
/// <param name="Place">The file inside its repository and the commit that was read; may be empty.</param>
public sealed record SourceRecordView(
    string Id, string Title, string Publisher, string Href, string Published, string Checked, string Read, string How, string Stale, string Place, string Archive,
    IReadOnlyList<LinkView> UsedIn);

/// <summary>Sources of one sort.</summary>
public sealed record SourceGroupView(string Id, string Name, IReadOnlyList<SourceRecordView> Sources);

/// <summary>The page of all sources.</summary>
/// <param name="Stale">How many were checked too long ago, as a sentence; empty when none was.</param>
public sealed record SourcesView(
    string Title, string Summary, string Stale, IReadOnlyList<LinkView> Contents, IReadOnlyList<RecordValueView> Words, IReadOnlyList<SourceGroupView> Groups);
