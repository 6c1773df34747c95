using Explainer.Assembling;
using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Rendering.Search;

/// <summary>Cuts a page's text at its sections and keeps of each the words that it can be found by.</summary>
internal static class SearchedSections
{
    private const int ShortestLine = 20;
    private const int LongestLine = 110;

    public static IReadOnlyList<SearchedSection> Of(Prose prose, WordCollector words)
    {
        var sections = new List<SearchedSection>();
        var (id, title, line) = ("", "", "");
        foreach (var block in prose.Document)
        {
            if (block is HeadingBlock { Level: 2 } head)
            {
                sections.Add(new SearchedSection(id, title, line, words.Take()));
                var heading = prose.HeadingOf[head];
                (id, title, line) = (heading.Id, heading.Text, "");
            }

            if (line.Length == 0 && id.Length > 0 && block is ParagraphBlock paragraph)
            {
                line = Line(MarkdownParser.PlainText(paragraph.Inline));
            }

            words.Add(block, prose);
        }

        sections.Add(new SearchedSection(id, title, line, words.Take()));
        return sections;
    }

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
