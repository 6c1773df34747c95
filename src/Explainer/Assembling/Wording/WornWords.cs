using Explainer.Parsing;

namespace Explainer.Assembling.Wording;

/// <summary>The words we do not use, and what to write instead.</summary>
internal static class WornWords
{
    private const string SayWhat = "say what it does, with a number and its source";
    private const string LeaveOut = "leave it out: who finds it hard would feel slow";
    private const string NoJust = "leave out `just`: the step is short or it is not";

    /// <summary>The bit that makes a capital of ASCII small.</summary>
    private const char Small = ' ';

    // Left out, because they also tell the truth: easy and easily ("easily mixed up"), just alone ("just under", "just enough"), clear, simple.
    private static readonly WornWord[] All =
    [
        new("revolutionary", SayWhat), new("game-changing", SayWhat), new("game-changer", SayWhat), new("cutting-edge", SayWhat), new("groundbreaking", SayWhat), new("ground-breaking", SayWhat),
        new("state-of-the-art", SayWhat), new("seamless", SayWhat), new("seamlessly", SayWhat), new("unleash", SayWhat), new("unleashes", SayWhat), new("unleashing", SayWhat), new("powerful", SayWhat), new("robust", SayWhat), new("robustly", SayWhat),
        new("world-class", SayWhat), new("best-in-class", SayWhat), new("easy-to-use", SayWhat), new("effortless", SayWhat), new("effortlessly", SayWhat),
        new("simply", LeaveOut), new("obviously", LeaveOut), new("of course", LeaveOut), new("needless to say", LeaveOut), new("trivial", LeaveOut), new("trivially", LeaveOut),
        new("just do", NoJust), new("just run", NoJust), new("just use", NoJust), new("just download", NoJust), new("just install", NoJust), new("just add", NoJust), new("just click", NoJust), new("just copy", NoJust),
        new("just pick", NoJust), new("just choose", NoJust), new("just write", NoJust), new("just ask", NoJust), new("just need to", NoJust), new("just have to", NoJust),
        // What gives you power over a supplier is leverage, and so it stays.
        new("to leverage", "write `to use`"), new("can leverage", "write `can use`"), new("leveraging", "write `using`"), new("leverages", "write `uses`"),
        new("utilize", "write `use`"), new("utilise", "write `use`"), new("utilizes", "write `uses`"), new("utilises", "write `uses`"), new("utilized", "write `used`"), new("utilised", "write `used`"),
        new("utilizing", "write `using`"), new("utilising", "write `using`"), new("in order to", "write `to`"),
    ];

    private static readonly StartIndex<WornWord> ByStart = new(All, worn => worn.Word);

    /// <summary>Such a word at a place, as a whole word and in nobody's quote.</summary>
    public static (int Length, string Instead)? At(Passage passage, PhraseStart start)
    {
        var text = passage.Text;
        foreach (var (word, instead) in ByStart.At(start))
        {
            // The last letter tells most others apart.
            var last = start.At + word.Length - 1;
            if (last < text.Length && (text[last] | Small) == word[^1] && text[start.At..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && Words.IsWhole(text, start.At, word.Length)
                && !passage.IsQuoted(start.At) && !IsOfACourse(text, start.At, word))
            {
                return (word.Length, instead);
            }
        }

        return null;
    }

    /// <summary>"The list of course pages" speaks of a course; what is set off by a stop or a comma does not.</summary>
    private static bool IsOfACourse(ReadOnlySpan<char> text, int at, string word)
    {
        if (word != "of course")
        {
            return false;
        }

        var before = text[..at].TrimEnd();
        var after = text[(at + word.Length)..];
        return before.Length > 0 && before[^1] is not (',' or '.' or ':' or ';' or '!' or '?' or '(' or '–' or '—')
            && after.Length > 0 && after[0] is not (',' or '.' or ':' or ';' or '!' or '?' or ')');
    }

    private sealed record WornWord(string Word, string Instead);
}
