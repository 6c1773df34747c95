using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>What can be wrong with the shape of a file, whatever it is about.</summary>
public static class ParsingProblems
{
    public static readonly DiagnosticKind FileEmpty = DiagnosticKind.Error(
        "file-empty",
        "An empty file would become an empty page.",
        "Write the file, or delete it.");

    public static readonly DiagnosticKind FrontMatterMissing = DiagnosticKind.Error(
        "front-matter-missing",
        "Without front matter a page has no title and no summary for lists and search engines.",
        "Start the file with a line `---`, then `title: …` and `summary: …`, then another `---`.");

    public static readonly DiagnosticKind FrontMatterUnclosed = DiagnosticKind.Error(
        "front-matter-unclosed",
        "Without the second `---` the whole text would be read as settings.",
        "Put a line `---` after the last setting.");

    public static readonly DiagnosticKind YamlSyntax = DiagnosticKind.Error(
        "yaml-syntax",
        "A setting that cannot be read would be lost.",
        "Write `name: value`, indent with spaces, and put values with `: ` or `#` in quotes.");

    public static readonly DiagnosticKind YamlUnsupported = DiagnosticKind.Error(
        "yaml-unsupported",
        "Anchors, merge keys, tags and second documents hide where a value comes from.",
        "Write the value out where it is used, in one document.");

    public static readonly DiagnosticKind FieldUnknown = DiagnosticKind.Error(
        "field-unknown",
        "A mistyped field would be ignored, and nobody would notice what is missing.",
        "Use one of the fields that `input/README.md` lists.");

    public static readonly DiagnosticKind FieldMissing = DiagnosticKind.Error(
        "field-missing",
        "The page would have a hole where this value belongs.",
        "Add the field with its value.");

    public static readonly DiagnosticKind FieldWrong = DiagnosticKind.Error(
        "field-wrong",
        "A value of the wrong form cannot be shown or compared.",
        "Write the value in the form that the message names.");

    public static readonly DiagnosticKind IdMalformed = DiagnosticKind.Error(
        "id-malformed",
        "Ids stand in addresses and links; unusual signs break them, and one letter says nothing.",
        "Use at least two signs: lower-case letters, digits and hyphens, starting with a letter.");

    public static readonly DiagnosticKind MarkdownTooDeep = DiagnosticKind.Error(
        "markdown-too-deep",
        "Text nested this deep is almost always an accident, and no reader could follow it.",
        "Remove the stray `>` or list indents.");

    public static readonly DiagnosticKind BlockUnclosed = DiagnosticKind.Error(
        "block-unclosed",
        "A block that is never closed swallows the rest of the file.",
        "Close it with as many colons as it was opened with; an outer block needs more colons than the blocks inside it.");

    public static readonly DiagnosticKind BlockUnnamed = DiagnosticKind.Error(
        "block-unnamed",
        "A fence without a name is usually the end of a block that something inside has closed already.",
        "Give the outer block more colons than the inner one, or delete the extra fence.");

    public static readonly DiagnosticKind BlockUnknown = DiagnosticKind.Error(
        "block-unknown",
        "A block that nobody knows cannot be shown.",
        "Use one of the block names that `input/README.md` lists.");

    public static readonly DiagnosticKind BlockMisplaced = DiagnosticKind.Error(
        "block-misplaced",
        "A block inside a list, a quote or another block would be shown in the wrong place or not at all.",
        "Move the block to the margin of the text.");

    public static readonly DiagnosticKind BlockArgument = DiagnosticKind.Error(
        "block-argument",
        "The block needs to be told what it is about.",
        "Write the argument behind the block's name, as in `:::reveal Show the sum`.");

    public static readonly DiagnosticKind AttributeUnknown = DiagnosticKind.Error(
        "attribute-unknown",
        "A mistyped attribute would be ignored, and nobody would notice what is missing.",
        "Use one of the attributes that `input/README.md` lists for this block.");

    public static readonly DiagnosticKind AttributeWrong = DiagnosticKind.Error(
        "attribute-wrong",
        "A value of the wrong form has no effect.",
        "Write the value in the form that the message names.");

    public static readonly DiagnosticKind AttributeMalformed = DiagnosticKind.Error(
        "attribute-malformed",
        "Attributes that cannot be read would be shown to readers as text.",
        "Write `{#id name=value flag}` at the end of the line, values with spaces in quotes.");

    public static readonly DiagnosticKind HtmlForbidden = DiagnosticKind.Error(
        "html-forbidden",
        "HTML in the text would bypass the checks and the security policy of the site.",
        "Use Markdown or a block; put code in back-ticks.");

    public static readonly DiagnosticKind HeadingLevel = DiagnosticKind.Error(
        "heading-level",
        "The page's title is its only heading 1, and a skipped level confuses readers of the outline.",
        "Start sections with `##`, and go down one level at a time.");

    public static readonly DiagnosticKind ReferenceUnknown = DiagnosticKind.Error(
        "reference-unknown",
        "A reference that leads nowhere would reach readers with its brackets.",
        "Write the target behind the words, as in `[words](home.md)`, or define the reference on a line of its own: `[name]: target`.");

    public static readonly DiagnosticKind FootnoteUnused = DiagnosticKind.Error(
        "footnote-unused",
        "A footnote that nothing leads to is left out, and nobody would notice.",
        "Write its mark, `[^name]`, where it belongs in the text.");

    public static readonly DiagnosticKind LinkMalformed = DiagnosticKind.Error(
        "link-malformed",
        "A link that Markdown cannot read would reach readers as brackets that lead nowhere.",
        "Write `[words](address)`: square brackets first, round ones right behind them, no blank in the address.");

    public static readonly DiagnosticKind SignsUnread = DiagnosticKind.Error(
        "signs-unread",
        "Signs that Markdown does not take as a heading, a list, a table, a callout, a block or stress would reach readers as they stand.",
        "Write the form that the message names; put signs that are meant as such in back-ticks, or a backslash before them.");

    public static readonly DiagnosticKind LinkUnsafe = DiagnosticKind.Error(
        "link-unsafe",
        "A link of this kind can run code or send readers to an unprotected copy.",
        "Link to an `https:` address, to a file of the course, or with `term:`, `cite:`, `fact:`, `decision:`, `calc:`.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        FileEmpty, FrontMatterMissing, FrontMatterUnclosed, YamlSyntax, YamlUnsupported, FieldUnknown, FieldMissing, FieldWrong,
        IdMalformed, MarkdownTooDeep, BlockUnclosed, BlockUnnamed, BlockUnknown, BlockMisplaced, BlockArgument,
        AttributeUnknown, AttributeWrong, AttributeMalformed, HtmlForbidden, HeadingLevel, ReferenceUnknown, FootnoteUnused,
        LinkMalformed, SignsUnread, LinkUnsafe,
    ];
}
