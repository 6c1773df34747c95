using System.Text;

namespace Explainer.Rendering.Search;

/// <summary>The packed forms of the index: sorted words that share their beginnings, and lists of growing numbers in printable signs.</summary>
/// <remarks>
/// A word is a capital (how many letters it shares with the word before) and the rest. A number is one sign below 80, else two or four;
/// no sign is a quote or a backslash, so that the text stands in a script as it is.
/// </remarks>
internal static class SearchText
{
    private const char ListEnd = '!';
    private const char Zero = '#';
    private const int Base = 91;
    private const int Short = 80;
    private const int Middle = Short + ((Base - Short - 1) * Base);
    private const int MostShared = 25;

    public static string Words(IReadOnlyList<string> sorted)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var word in sorted)
        {
            var shared = Math.Min(MostShared, last.AsSpan().CommonPrefixLength(word));
            text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
            last = word;
        }

        return text.ToString();
    }

    /// <summary>Each list ends with a mark; numbers in it grow, and only their steps are written.</summary>
    public static void WriteLists(TextWriter text, IEnumerable<int[]> lists)
    {
        foreach (var list in lists)
        {
            var last = -1;
            foreach (var number in list)
            {
                Write(text, number - last - 1);
                last = number;
            }

            text.Write(ListEnd);
        }
    }

    private static void Write(TextWriter text, int number)
    {
        if (number < Short)
        {
            text.Write(Sign(number));
        }
        else if (number < Middle)
        {
            text.Write(Sign(Short + ((number - Short) / Base)));
            text.Write(Sign((number - Short) % Base));
        }
        else
        {
            var rest = number - Middle;
            text.Write(Sign(Base - 1));
            text.Write(Sign(rest / Base / Base));
            text.Write(Sign(rest / Base % Base));
            text.Write(Sign(rest % Base));
        }
    }

    private static char Sign(int value) => (char)(Zero + value + (Zero + value >= '\\' ? 1 : 0));
}
