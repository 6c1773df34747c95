using System.Text;

namespace Explainer.Parsing;

/// <summary>Takes the accents off Latin letters, by a table: normalisation needs the culture data that this program does without.</summary>
public static class Accents
{
    private const string Accented = "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšţťùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain = "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssttuuuuuuuuuuwyyyzzz";

    /// <summary>The same text without accents; other signs stay.</summary>
    /// <param name="text">In small letters.</param>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f'))
        {
            return text;
        }

        var bare = new StringBuilder(text);
        for (var i = 0; i < bare.Length; i++)
        {
            bare[i] = Accented.IndexOf(bare[i], StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : bare[i];
        }

        return bare.ToString();
    }
}
