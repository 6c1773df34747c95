using Explainer.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>Collects the `Hint:` and `Why:` paragraphs of a quiz, and finds those that Markdown has swallowed.</summary>
internal sealed class QuizNotes(QuizSource source, DiagnosticBag problems)
{
    private static readonly string[] Words = [QuestionNote.Hint, QuestionNote.Why];

    private readonly List<QuestionNote> _hints = [];
    private readonly Dictionary<string, QuestionNote> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<QuestionNote> Hints => _hints;

    public QuestionNote? Why { get; private set; }

    public bool Any { get; private set; }

    /// <summary>The word that makes a paragraph a note, or null.</summary>
    public static string? WordOf(ParagraphBlock paragraph) => WordOf(paragraph.Inline?.FirstChild);

    public void Add(ParagraphBlock paragraph, string word)
    {
        Any = true;
        CheckSwallowed(paragraph);
        var start = paragraph.Span.Start;
        var place = source.Prose.File.Span(source.Prose.Offset + start, word.Length);
        var note = new QuestionNote(word, paragraph, source.Place(paragraph));
        if (paragraph.Inline?.FirstChild is LiteralInline { NextSibling: null } only && only.Content.AsSpan()[word.Length..].IsWhiteSpace())
        {
            problems.Add(QuizProblems.NoteEmpty, place, $"there is nothing behind `{word}`",
                "write the text in the same paragraph, or delete the line");
        }
        else if (word == QuestionNote.Why && Why is { } first)
        {
            problems.Add(QuizProblems.NoteDoubled, place, "this question has a second `Why:`", "join the two into one paragraph",
                new RelatedPlace(first.Span, "the first"));
        }
        else if (word == QuestionNote.Why)
        {
            Why = note;
        }
        else if (_seen.TryAdd(Parsing.MarkdownParser.PlainText(paragraph.Inline), note))
        {
            _hints.Add(note);
        }
        else
        {
            problems.Add(QuizProblems.NoteDoubled, note.Span, "this hint says the same as another", "delete one of the two",
                new RelatedPlace(_seen[Parsing.MarkdownParser.PlainText(paragraph.Inline)].Span, "the first"));
        }
    }

    /// <summary>Reports a note that starts a line but not a paragraph: without an empty line before it, it is a part of the text above.</summary>
    public void CheckSwallowed(Markdig.Syntax.Block block)
    {
        if (block is not ParagraphBlock { Inline: { } inlines })
        {
            return;
        }

        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline && WordOf(inline.NextSibling) is { } word)
            {
                var start = inline.NextSibling!.Span.Start;
                problems.Add(QuizProblems.NoteSwallowed, source.Place(start, start + word.Length - 1), $"this `{word}` is a part of the text above it", "put an empty line before it");
            }
        }
    }

    /// <summary>What to do with a block that stands behind the answers for no known reason.</summary>
    public static string Remedy(Markdig.Syntax.Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            var words = Parsing.MarkdownParser.PlainText(paragraph.Inline).AsSpan();
            foreach (var word in Words)
            {
                if (words.StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.OrdinalIgnoreCase))
                {
                    return $"start it with `{word}`, without other marks";
                }
            }
        }

        return "start a paragraph with `Hint:` or `Why:`, or move the text before the answers";
    }

    private static string? WordOf(Inline? inline)
    {
        if (inline is LiteralInline literal)
        {
            foreach (var word in Words)
            {
                if (literal.Content.AsSpan().StartsWith(word))
                {
                    return word;
                }
            }
        }

        return null;
    }
}
