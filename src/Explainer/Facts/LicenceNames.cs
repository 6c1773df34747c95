using Explainer.Parsing;

namespace Explainer.Facts;

/// <summary>Every name of every licence, made once, so that a text can be searched for all of them in one pass.</summary>
public sealed class LicenceNames
{
    private readonly Dictionary<string, IReadOnlyList<Licence>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly StartIndex<string> _names;

    internal LicenceNames(IReadOnlyList<Licence> licences)
    {
        foreach (var licence in licences)
        {
            foreach (var name in licence.Names)
            {
                _byName[name] = [.. Named(name), licence];
            }
        }

        // Ids are for links; in prose they are other words.
        _names = new StartIndex<string>(
            licences.SelectMany(licence => licence.Names.Except([licence.Id], StringComparer.Ordinal)).SelectMany(Cases).Distinct(StringComparer.Ordinal), name => name);
    }

    /// <summary>Licences that a text may call so, or that have the id.</summary>
    public IReadOnlyList<Licence> Named(string name) => _byName.GetValueOrDefault(name, []);

    /// <summary>Places of names as whole words from a place on, the longest name at each.</summary>
    public IEnumerable<(int Start, string Name)> In(string text, int from = 0)
    {
        for (var at = from; Next(text, ref at) is { } name; at += name.Length)
        {
            yield return (at, name);
        }
    }

    private string? Next(string text, ref int at)
    {
        for (at = _names.Next(text, at, out var names); at >= 0; at = _names.Next(text, at + 1, out names))
        {
            foreach (var name in StartsWord(text, at) ? names : [])
            {
                if (text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && EndsWord(text, at + name.Length))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static bool StartsWord(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.' or '_');

    /// <summary>A hyphen with a letter behind it makes another word, as in "MIT-style".</summary>
    private static bool EndsWord(string text, int end) =>
        end >= text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '_' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    /// <summary>Inside a sentence a name of several words may begin small.</summary>
    private static IEnumerable<string> Cases(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && char.IsLower(name[1]) ? [name, char.ToLowerInvariant(name[0]) + name[1..]] : [name];
}
