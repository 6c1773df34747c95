using Explainer.Diagnostics;

namespace Explainer.Assembling.Wording;

/// <summary>What can be wrong with the words of a lesson or a page, each of which a section may excuse with a reason.</summary>
public static class WordingProblems
{
    public static readonly DiagnosticKind LinkWords = DiagnosticKind.Warning(
        "prose-link-words",
        "Readers who jump from link to link hear these words alone, and they do not say where the link leads.",
        "Link the words that name what readers find there, such as `[the list of licences](…)`.");

    public static readonly DiagnosticKind SentenceLong = DiagnosticKind.Warning(
        "prose-sentence-long",
        "Readers of a sentence of more than 35 words have lost its start when they reach its end.",
        "Make two sentences of it, or a list.");

    public static readonly DiagnosticKind WornWord = DiagnosticKind.Warning(
        "prose-word",
        "Praise without a fact, words that make readers feel slow, and long words for short ones teach nothing.",
        "Write what the message proposes, or put words that you quote into quotation marks.");

    public static readonly DiagnosticKind TermEarly = DiagnosticKind.Warning(
        "prose-term-early",
        "Readers need the meaning of a term where they meet it first, and the link that shows it comes later.",
        "Move the `term:` link to the first use.");

    public static readonly DiagnosticKind NumberUnsourced = DiagnosticKind.Warning(
        "prose-number-unsourced",
        "Nobody can check a number that comes from nowhere, and nobody notices when it grows old.",
        "Link a source, a record or a calculation in the same paragraph or row, or say in the section that the number is invented.");

    public static readonly DiagnosticKind Ignore = DiagnosticKind.Warning(
        "prose-ignore",
        "An excuse without a reason, or one that nothing needs, hides the next mistake.",
        "Write `{ignore=prose-word because=\"…\"}` behind the heading of the section, or delete it.");

    /// <summary>The check of the whole course that a section may excuse too.</summary>
    public const string TermUnlinked = "prose-term-unlinked";

    /// <summary>What a section may excuse.</summary>
    public static IReadOnlyList<string> Excusable { get; } = [LinkWords.Id, SentenceLong.Id, WornWord.Id, TermEarly.Id, TermUnlinked, NumberUnsourced.Id];

    public static IReadOnlyList<DiagnosticKind> All { get; } = [LinkWords, SentenceLong, WornWord, TermEarly, NumberUnsourced, Ignore];
}
