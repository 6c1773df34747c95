namespace Explainer.Diagnostics;

/// <summary>Collects diagnostics; hands them out sorted by place and without repeats. The one mutable thing, safe to fill from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly Lock _lock = new();

    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _items.Exists(item => item.IsError);
            }
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            _items.Add(diagnostic);
        }
    }

    public void Add(DiagnosticKind kind, SourceSpan span, string sentence, string? help = null, params IReadOnlyList<RelatedPlace> related) =>
        Add(kind.At(span, sentence, help, related));

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them by path, place, then id; equal ones once.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_lock)
        {
            return _items.Count == 0 ? [] : [.. _items
                .DistinctBy(item => (item.Kind.Id, item.Span.File.Path, item.Span.Start, item.Sentence))
                .OrderBy(item => item.Span.File.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Span.Start)
                .ThenBy(item => item.Kind.Id, StringComparer.Ordinal)
                .ThenBy(item => item.Sentence, StringComparer.Ordinal)];
        }
    }
}
