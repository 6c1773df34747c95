using Explainer.Assembling;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Rendering.Search;

/// <summary>Cuts a page's text at its sections and keeps of each the words that it can be found by.</summary>
internal static class SearchedSections
{
    private const int ShortestLine = 20;
    private const int LongestLine = 110;

    public static IReadOnlyList<SearchedSection> Of(Prose prose, WordCollector words)
    {
        var sections = new List<SearchedSection>();
        var (id, title, line, isClaim) = ("", "", "", false);
        foreach (var block in prose.Document)
        {
            if (block is HeadingBlock { Level: 2 } head)
            {
                sections.Add(new SearchedSection(id, title, line, words.Take()));
                var heading = prose.HeadingOf[head];
                (id, title, line, isClaim) = (heading.Id, heading.Text, "", false);
            }

            // Where two paragraphs begin with a word of their own, the first says what is claimed and the second what is true.
            if (id.Length > 0 && block is ParagraphBlock paragraph && (line.Length == 0 || (isClaim && HasLead(paragraph))))
            {
                isClaim = line.Length == 0 && HasLead(paragraph);
                line = Line(MarkdownParser.PlainText(paragraph.Inline));
            }

            words.Add(block, prose);
        }

        sections.Add(new SearchedSection(id, title, line, words.Take()));
        return sections;
    }

    private static bool HasLead(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 };

    /// <summary>The first sentence, with the next one where it is only a word or two; a long one is cut at a word.</summary>
    internal static string Line(string text)
    {
        var end = EndOfSentence(text, 0);
        while (end < ShortestLine && end < text.Length)
        {
            end = EndOfSentence(text, end);
        }

        if (end <= LongestLine)
        {
            return text[..end];
        }

        var cut = text.LastIndexOf(' ', LongestLine - 1);
        return string.Concat(text.AsSpan(0, cut > 0 ? cut : LongestLine - 1).TrimEnd(" ,;:"), "…");
    }

    /// <summary>A stop that a blank and a capital follow ends a sentence; one in a number or an abbreviation does not.</summary>
    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at + 2 < text.Length; at++)
        {
            if (text[at] is '.' or '?' or '!' && text[at + 1] == ' ' && !char.IsLower(text[at + 2]) && at > from)
            {
                return at + 1;
            }
        }

        return text.Length;
    }
}
