using Explainer.Diagnostics;
using Explainer.Parsing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Explainer.Assembling.Wording;

/// <summary>Reads the words of a lesson or a page once and reports what our rules of plain writing do not allow.</summary>
public sealed class ProseCheck
{
    private const int LongestSentence = 35;

    private static readonly string[] EmptyWords = ["here", "click here", "this", "link", "this link", "more", "read more"];

    private readonly Prose _prose;
    private readonly bool _isLesson;
    private readonly DiagnosticBag _problems;
    private readonly Excuses _excuses;
    private readonly EarlyTerms _terms;
    private readonly Passage _passage;
    private readonly SectionNumbers _numbers = new();

    private ProseCheck(Prose prose, Site site, bool isLesson, DiagnosticBag problems)
    {
        (_prose, _isLesson, _problems) = (prose, isLesson, problems);
        _passage = new Passage(prose);
        _excuses = new Excuses(prose, problems);
        _terms = new EarlyTerms(site);
    }

    /// <summary>Reports everything; where a term is linked and where a number comes from is asked of lessons only. Gives the terms that are never linked.</summary>
    public static IReadOnlyList<PlainTerm> Report(Prose prose, Site site, bool isLesson, DiagnosticBag problems)
    {
        var check = new ProseCheck(prose, site, isLesson, problems);
        check.Visit(prose.Document, Zone.Text);
        check.EndSection();
        var plain = new List<PlainTerm>();
        foreach (var (term, use) in check._terms.NeverLinked())
        {
            if (!check._excuses.Cover(WordingProblems.TermUnlinked, use.Start))
            {
                plain.Add(new PlainTerm(term.Id, prose.Span(use)));
            }
        }

        check._excuses.ReportUnneeded(problems);
        return plain;
    }

    private void Visit(ContainerBlock parent, Zone zone)
    {
        foreach (var child in parent)
        {
            switch (child)
            {
                case HeadingBlock { Inline: { } words } heading:
                    if (heading.Level <= 2)
                    {
                        EndSection();
                    }

                    Look(words, zone == Zone.Text ? Zone.Heading : zone);
                    break;
                case LeafBlock { Inline: { } words }:
                    Look(words, zone);
                    _numbers.EndUnit();
                    break;
                case CustomContainer container:
                    if (_prose.BlockOf.TryGetValue(container, out var block) && !block.IsBroken)
                    {
                        VisitBlock(block, zone);
                    }

                    break;
                case Table table:
                    VisitTable(table, zone);
                    break;
                case ListBlock list when zone == Zone.Quiz:
                    Visit(list, Zone.QuizOption);
                    break;
                case ContainerBlock nested:
                    Visit(nested, zone);
                    break;
            }
        }
    }

    /// <summary>Decisions and calculators are read by us, word for word; what their inputs ask is no prose.</summary>
    private void VisitBlock(Parsing.Block block, Zone zone)
    {
        if (block.Name.Name is not ("decision" or "calculator"))
        {
            Visit(block.Container, block.Name.Name switch
            {
                "quiz" => Zone.Quiz,
                "activity" => Zone.Activity,
                "slide" => Zone.Slide,
                "instructor" => Zone.Notes,
                _ => zone,
            });
        }
    }

    private void VisitTable(Table table, Zone zone)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count; i++)
            {
                foreach (var leaf in ((TableCell)row[i]).OfType<LeafBlock>())
                {
                    if (leaf.Inline is { } words)
                    {
                        Look(words, zone switch { Zone.Text => row.IsHeader ? Zone.TableHead : i == 0 ? Zone.TableFirst : Zone.Table, Zone.Quiz => Zone.QuizOption, _ => zone });
                    }
                }
            }

            _numbers.EndUnit();
        }
    }

    private void Look(ContainerInline words, Zone zone)
    {
        _passage.Read(words);
        LookAtLinks();
        LookForWornWords();
        if (zone is Zone.Text or Zone.Quiz or Zone.Activity or Zone.Notes)
        {
            LookForLongSentences();
        }

        if (_isLesson)
        {
            LookForTerms(zone);
            LookForNumbers(zone);
        }
    }

    private void LookAtLinks()
    {
        foreach (var (start, end, link) in _passage.Links)
        {
            var words = _passage.Text[start..end].Trim(" .,:;!?→»");
            if (IsAddress(words) || IsEmpty(words))
            {
                Report(WordingProblems.LinkWords, link.Span, "the words of this link do not say where it leads", "link the words that name what is there");
            }
        }

        foreach (var address in _passage.Addresses)
        {
            if (address.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && WebAddress.IsOne(address.Url))
            {
                Report(WordingProblems.LinkWords, address.Span, "a bare address does not say where it leads", $"write `[what is there]({address.Url})`");
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        words.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmpty(ReadOnlySpan<char> words)
    {
        foreach (var empty in EmptyWords)
        {
            if (words.Equals(empty, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void LookForWornWords()
    {
        var end = 0;
        foreach (var start in _passage.Starts)
        {
            if (start.At >= end && WornWords.At(_passage, start) is { } found)
            {
                var word = _passage.Text.Slice(start.At, found.Length).ToString();
                Report(WordingProblems.WornWord, _passage.Span(start.At, found.Length), $"`{word}` is a word that we do not use", found.Instead);
                end = start.At + found.Length;
            }
        }
    }

    private void LookForLongSentences()
    {
        var starts = _passage.Starts;
        for (var (at, next) = (0, 0); at < _passage.Text.Length;)
        {
            var (end, first) = (Words.EndOfSentence(_passage.Text, at), next);
            while (next < starts.Length && starts[next].At < end)
            {
                next++;
            }

            // Each word is a start, so most sentences need no counting.
            if (next - first > LongestSentence && Words.Count(_passage.Text[at..end]) is > LongestSentence and var count)
            {
                at += _passage.Text[at..].IndexOfAnyExcept(' ');
                Report(WordingProblems.SentenceLong, _passage.Span(at, end - at), $"this sentence has {count} words, more than {LongestSentence}", "make two sentences of it, or a list");
            }

            at = end;
        }
    }

    private void LookForTerms(Zone zone)
    {
        if (zone is Zone.Slide or Zone.Notes)
        {
            return;
        }

        foreach (var (term, use) in _terms.Look(_passage, zone is Zone.Text or Zone.Table or Zone.Activity))
        {
            Report(WordingProblems.TermEarly, use, $"this lesson uses the term `{term.Name}` here, and links it only later", $"write `[{_prose.Span(use).ReadText()}](term:{term.Id})` here");
        }
    }

    private void LookForNumbers(Zone zone)
    {
        if (zone is not (Zone.Text or Zone.Heading or Zone.Table or Zone.TableHead or Zone.TableFirst))
        {
            return;
        }

        _numbers.Read(_passage, states: zone is not (Zone.Heading or Zone.TableHead));
    }

    private void EndSection()
    {
        foreach (var span in _numbers.EndSection())
        {
            Report(WordingProblems.NumberUnsourced, span, $"`{_prose.Span(span).ReadText()}` has no source in its paragraph or row", "link one with `cite:`, `fact:` or `calc:`, or say that it is invented");
        }
    }

    private void Report(DiagnosticKind kind, SourceSpan span, string sentence, string help)
    {
        if (!_excuses.Cover(kind.Id, span.Start))
        {
            _problems.Add(kind, _prose.Span(span), sentence, help);
        }
    }
}
