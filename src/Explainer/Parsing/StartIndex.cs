namespace Explainer.Parsing;

/// <summary>Words or phrases by their first sign, the longest first: a look at one sign settles nearly every place of a text.</summary>
/// <remarks>Signs count without case, all outside ASCII as one; whether a phrase really stands there is for the caller to compare.</remarks>
public sealed class StartIndex<T>
    where T : class
{
    private readonly List<T>?[] _byStart = new List<T>?[128];

    /// <param name="text">The phrase of an entry, at least one sign.</param>
    public StartIndex(IEnumerable<T> entries, Func<T, string> text)
    {
        foreach (var entry in entries.OrderByDescending(entry => text(entry).Length).ThenBy(text, StringComparer.Ordinal))
        {
            (_byStart[Place(text(entry)[0])] ??= []).Add(entry);
        }
    }

    /// <summary>What may begin with a sign.</summary>
    public IReadOnlyList<T> At(char sign) => _byStart[Place(sign)] ?? [];

    private static int Place(char sign) => char.IsAscii(sign) ? char.ToUpperInvariant(sign) : 0;
}
