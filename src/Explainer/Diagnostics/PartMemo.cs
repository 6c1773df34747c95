using System.Collections.Concurrent;

namespace Explainer.Diagnostics;

/// <summary>What steps made in the last run, each under a name and a key that holds all it was made from; what a step had to report is kept with it. Deleting it changes nothing but speed.</summary>
public sealed class PartMemo
{
    private readonly ConcurrentDictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>A part of the last run, or a new one where the key differs; its reports are made each time. Several threads may ask, each for a part of its own.</summary>
    /// <param name="memo">Null in a run that keeps nothing: then nobody asks for the key.</param>
    internal static T Get<T>(PartMemo? memo, string name, Func<string> key, DiagnosticBag problems, Func<DiagnosticBag, T> make)
        where T : class?
    {
        if (memo is null)
        {
            return make(problems);
        }

        var now = key();
        if (!memo._parts.TryGetValue(name, out var part) || part.Key != now)
        {
            var found = new DiagnosticBag();
            memo._parts[name] = part = new Part(now, make(found), found.Sorted());
        }

        problems.AddRange(part.Problems);
        return (T)part.Made!;
    }

    private sealed record Part(string Key, object? Made, IReadOnlyList<Diagnostic> Problems);
}
