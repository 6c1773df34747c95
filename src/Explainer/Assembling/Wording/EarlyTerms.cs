using Explainer.Terms;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling.Wording;

/// <summary>Finds terms that a lesson uses as plain words before it links them.</summary>
internal sealed class EarlyTerms(Site site)
{
    private readonly Dictionary<string, SourceSpan> _firstUse = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    /// <summary>Terms that a passage links for the first time, each with its plain use before.</summary>
    public IEnumerable<(Term Term, SourceSpan Use)> Look(Passage passage, bool isRunning)
    {
        if (site.Glossary is not { } glossary)
        {
            return [];
        }

        if (isRunning)
        {
            Remember(passage, glossary.Names);
        }

        return passage.Links.Count == 0 ? [] : LateLinks(passage);
    }

    private IEnumerable<(Term Term, SourceSpan Use)> LateLinks(Passage passage)
    {
        foreach (var (_, _, link) in passage.Links)
        {
            if (IdOf(link) is { } id && _linked.Add(id) && _firstUse.TryGetValue(id, out var use) && use.Start < link.Span.Start)
            {
                yield return (site.TermById[id], use);
            }
        }
    }

    private void Remember(Passage passage, TermNames names)
    {
        var end = 0;
        foreach (var start in passage.Starts)
        {
            if (start.At < end || names.At(passage.Text, start) is not { } found)
            {
                continue;
            }

            end = start.At + found.Length;
            if (!_linked.Contains(found.Term.Id) && !passage.IsLinked(start.At) && !passage.IsQuoted(start.At))
            {
                _firstUse.TryAdd(found.Term.Id, passage.Span(start.At, found.Length));
            }
        }
    }

    /// <summary>The first plain use of each term that nothing links, once the text is read.</summary>
    public IEnumerable<(Term Term, SourceSpan Use)> NeverLinked()
    {
        foreach (var (id, use) in _firstUse)
        {
            if (!_linked.Contains(id))
            {
                yield return (site.TermById[id], use);
            }
        }
    }

    private string? IdOf(LinkInline link) =>
        link.Url?.StartsWith("term:", StringComparison.OrdinalIgnoreCase) == true && link.Url["term:".Length..] is var id && site.TermById.ContainsKey(id) ? id : null;
}
