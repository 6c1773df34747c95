using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Tests.Wording;

/// <summary>
/// How easy a text is to read after Flesch: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 100 is very easy, 60 plain, 30 hard.
/// </summary>
/// <remarks>
/// Counted are paragraphs, items and callouts. Not counted: headings, tables, code, questions, decisions, calculators, slides and notes. A sentence ends at a full stop,
/// question or exclamation mark with a blank or the end behind it; an item without one is a sentence. A syllable is a run of vowels; a last silent `e` is none,
/// each word has one, and a number has one for each of its digits.
/// </remarks>
internal static class ReadingEase
{
    private static readonly string[] NotRead = ["quiz", "decision", "calculator", "slide", "instructor"];

    public static double Of(SourceFile file)
    {
        var prose = MarkdownParser.Parse(file, FrontMatter.Read(file, new DiagnosticBag()).BodyStart, new DiagnosticBag());
        return Of(Paragraphs(prose.Document).Select(paragraph => MarkdownParser.PlainText(paragraph.Inline)));
    }

    public static double Of(IEnumerable<string> paragraphs)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var paragraph in paragraphs)
        {
            var isOpen = false;
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)))
            {
                words++;
                syllables += Syllables(word);
                isOpen = word.TrimEnd('"', '”', '\'', ')') is not [.., '.' or '!' or '?'];
                sentences += isOpen ? 0 : 1;
            }

            sentences += isOpen ? 1 : 0;
        }

        return words == 0 ? 100 : 206.835 - (1.015 * words / sentences) - (84.6 * syllables / words);
    }

    public static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant().TrimEnd('.', ',', ':', ';', '!', '?', ')', '"', '”', '\'');
        var (count, wasVowel) = (letters.Count(char.IsAsciiDigit), false);
        foreach (var c in letters)
        {
            var isVowel = c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += isVowel && !wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        var isSilent = letters is [.., var before, 'e'] && !"aeiouy".Contains(before, StringComparison.Ordinal) && letters is not [.., 'l', 'e'];
        isSilent |= letters is [.., var last, 'e', 'd'] && !"aeiouytd".Contains(last, StringComparison.Ordinal);
        return Math.Max(1, count - (isSilent ? 1 : 0));
    }

    private static IEnumerable<ParagraphBlock> Paragraphs(ContainerBlock parent) => parent.SelectMany(child => child switch
    {
        ParagraphBlock paragraph => [paragraph],
        Table => [],
        CustomContainer container when NotRead.Contains(container.Info) => [],
        ContainerBlock nested => Paragraphs(nested),
        _ => Enumerable.Empty<ParagraphBlock>(),
    });
}
