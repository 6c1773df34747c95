using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>What can be wrong with a file before anyone knows what it means.</summary>
public static class ReadingProblems
{
    public static readonly DiagnosticKind FolderMissing = DiagnosticKind.Error(
        "folder-missing",
        "Without `input/` there is nothing to publish, and without `theme/` nothing to publish it with.",
        "Run the program in the folder that holds `input/` and `theme/`, or name that folder with `--root`.");

    public static readonly DiagnosticKind FileUnreadable = DiagnosticKind.Error(
        "file-unreadable",
        "A file that cannot be read would silently be missing from the site.",
        "Check that the file still exists and that you may read it, then build again.");

    public static readonly DiagnosticKind FileTooLarge = DiagnosticKind.Error(
        "file-too-large",
        "A text of this size is not a lesson; it makes every build slow and every page unreadable.",
        "Split the text into several files, or put data under `input/assets/`.");

    public static readonly DiagnosticKind LineTooLong = DiagnosticKind.Error(
        "line-too-long",
        "A line of more than 20,000 characters is almost always something pasted by accident; nobody can review it.",
        "Break the line, or put the data under `input/assets/` and link it.");

    public static readonly DiagnosticKind EncodingNotUtf8 = DiagnosticKind.Error(
        "encoding-not-utf8",
        "Letters outside the basic alphabet would come out as wrong signs.",
        "Save the file as UTF-8; every editor offers it under \"save with encoding\".");

    public static readonly DiagnosticKind ByteOrderMark = DiagnosticKind.Error(
        "byte-order-mark",
        "An invisible mark at the start of the file hides front matter from other tools and joins the first key.",
        "Save the file as \"UTF-8\", not \"UTF-8 with BOM\".");

    public static readonly DiagnosticKind CarriageReturn = DiagnosticKind.Error(
        "carriage-return",
        "Windows line ends make every line of the file look changed to the next contributor.",
        "Save the file with LF line ends; the repository's `.gitattributes` does it for files that git checks out.");

    public static readonly DiagnosticKind TabCharacter = DiagnosticKind.Error(
        "tab-character",
        "A tab is as wide as each editor likes, so lists and YAML mean something else than they show.",
        "Replace the tab by spaces.");

    public static readonly DiagnosticKind ControlCharacter = DiagnosticKind.Error(
        "control-character",
        "An invisible control character cannot be shown on a page and can hide text from reviewers.",
        "Delete the character; retyping the line is the quickest way.");

    public static readonly DiagnosticKind MergeConflict = DiagnosticKind.Error(
        "merge-conflict",
        "Git could not join two changes of the same place and wrote both into the file, between lines of `<`, `=` and `>`.",
        "Decide what should stand there, and delete the lines that git added.");

    public static readonly DiagnosticKind SymbolicLink = DiagnosticKind.Error(
        "symbolic-link",
        "A link in the file system could publish files from outside `input/`.",
        "Put a copy of the file in its place.");

    public static readonly DiagnosticKind PathUnsafe = DiagnosticKind.Error(
        "path-unsafe",
        "A file name with spaces, capitals or unusual signs gives an address that breaks on some host.",
        "Rename the file: lower-case letters, digits, hyphens, dots.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        FolderMissing, FileUnreadable, FileTooLarge, LineTooLong, EncodingNotUtf8, ByteOrderMark, CarriageReturn,
        TabCharacter, ControlCharacter, MergeConflict, SymbolicLink, PathUnsafe,
    ];
}
