namespace Explainer.Rendering.Views;

/// <summary>A worksheet: questions that readers answer in their own words.</summary>
/// <param name="Intro">What the author wrote before the steps; may be empty.</param>
/// <param name="Ask">The marks as a question: <c>C, T, A or U?</c> Empty without marks.</param>
/// <param name="Key">The marks with their meaning, as one line.</param>
/// <param name="Limit">How many characters an answer may have.</param>
public sealed record WorksheetView(
    string Id,
    string Intro,
    IReadOnlyList<WorksheetStepView> Steps,
    IReadOnlyList<WorksheetMarkView> Marks,
    string Ask,
    string Key,
    int Limit);

/// <summary>One step of a worksheet.</summary>
/// <param name="Field">The id of its field.</param>
/// <param name="Question">The rest of its first paragraph, as HTML.</param>
/// <param name="More">What else belongs to it, as HTML; may be empty.</param>
public sealed record WorksheetStepView(string Field, string Title, string Name, string Question, string More);

/// <summary>A sign that says how sure an answer is.</summary>
public sealed record WorksheetMarkView(string Sign, string Text);

/// <summary>A memo made of a worksheet.</summary>
/// <param name="Sheet">The id of the worksheet, under which its words are kept too.</param>
/// <param name="Sources">The numbers of the fields for sources.</param>
/// <param name="Address">Where the page stands, in full.</param>
/// <param name="Checked">The day on which its facts were checked.</param>
public sealed record MemoView(
    string Id,
    string Sheet,
    string Title,
    IReadOnlyList<MemoLineView> Lines,
    IReadOnlyList<int> Sources,
    string PageTitle,
    string Address,
    string Checked,
    string Key,
    int Limit);

/// <summary>One line of a memo.</summary>
/// <param name="Field">The id of its own field; empty where steps fill it.</param>
/// <param name="From">The ids of the fields that fill it, with blanks between; empty where the reader writes.</param>
/// <param name="Mark">The mark whose steps are named before its own field; may be empty.</param>
public sealed record MemoLineView(string Heading, string Field, string From, IReadOnlyList<MemoStepView> Steps, string Mark);

/// <summary>A step that fills a line of a memo.</summary>
public sealed record MemoStepView(string Field, string Name);
