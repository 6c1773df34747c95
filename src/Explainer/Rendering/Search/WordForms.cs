using System.Text.RegularExpressions;
using Explainer.Parsing;

namespace Explainer.Rendering.Search;

/// <summary>What counts as the same word: small letters without accents, one spelling for British and American, without the commonest endings.</summary>
/// <remarks>The rules are data, and the index carries them to the browser, so that both sides can only agree.</remarks>
public static class WordForms
{
    /// <summary>Words that stand everywhere and tell nothing apart.</summary>
    public const string Stop =
        "a about all also am an and any are as at be been but by can could did do does each for from had has have he her his how i if in into is it its may me more most my no not of on one only or other our out own " +
        "she should so some such than that the their them then there these they this those to too up us was we were what when where which while who whom whose why will with would you your";

    private static readonly HashSet<string> StopWords = new(Stop.Split(' '), StringComparer.Ordinal);

    private static readonly WordRule[] Rules = [.. Spelling, .. Endings];
    private static readonly Regex[] Patterns = Array.ConvertAll(Rules, rule => new Regex(rule.Pattern, RegexOptions.CultureInvariant));

    /// <summary>British and American: they hold for the start of a word too, while it is typed.</summary>
    public static IReadOnlyList<WordRule> Spelling =>
    [
        new("([iy])z(?=[aei]|$)", "$1s"),
        new("(..)our(?=[aei]|$|s$)", "$1or"),
        new("enc(?=[ei]|$)", "ens"),
        new("actic(?=e|$)", "actis"),
        new("([bt])re(?=s?$)", "$1er"),
        new("ogue(?=s?$)", "og"),
        new("amme(?=s?$)", "am"),
        new("dgement", "dgment"),
        new("artef", "artif"),
        new("^grey", "gray"),
        new("^(..+)ll", "$1l"),
    ];

    /// <summary>Plurals, -ing and -ed, doubled last letters and a silent e.</summary>
    public static IReadOnlyList<WordRule> Endings =>
    [
        new("^(..+)ies$", "$1y"),
        new("^(api|[cgtn]pu)s$", "$1"),
        new("^(..+[^suiy])s$", "$1"),
        new("^(.*[aeiou].+)(?:ing|ed)$", "$1"),
        new("^(..+)([bdfgmnprst])\\2$", "$1$2"),
        new("^(..+)e$", "$1"),
    ];

    public static bool IsStop(string word) => StopWords.Contains(word);

    /// <summary>The form under which a word is found.</summary>
    /// <param name="word">In small letters.</param>
    public static string Of(string word)
    {
        var form = Accents.Without(word);
        if (form.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return form;
        }

        for (var i = 0; i < Rules.Length; i++)
        {
            form = Patterns[i].Replace(form, Rules[i].Replacement, 1);
        }

        return form;
    }
}
