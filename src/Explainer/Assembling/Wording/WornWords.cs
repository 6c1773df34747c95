using System.Buffers;

namespace Explainer.Assembling.Wording;

/// <summary>The words we do not use, and what to write instead.</summary>
internal static class WornWords
{
    private const string SayWhat = "say what it does, with a number and its source";
    private const string LeaveOut = "leave it out: who finds it hard would feel slow";
    private const string NoJust = "leave out `just`: the step is short or it is not";

    // Left out, because they also tell the truth: easy and easily ("easily mixed up"), just alone ("just under", "just enough"), clear, simple.
    private static readonly (string Word, string Instead)[] All =
    [
        ("revolutionary", SayWhat), ("game-changing", SayWhat), ("game-changer", SayWhat), ("cutting-edge", SayWhat), ("groundbreaking", SayWhat), ("ground-breaking", SayWhat),
        ("state-of-the-art", SayWhat), ("seamless", SayWhat), ("seamlessly", SayWhat), ("unleash", SayWhat), ("unleashes", SayWhat), ("unleashing", SayWhat), ("powerful", SayWhat), ("robust", SayWhat), ("robustly", SayWhat),
        ("world-class", SayWhat), ("best-in-class", SayWhat), ("easy-to-use", SayWhat), ("effortless", SayWhat), ("effortlessly", SayWhat),
        ("simply", LeaveOut), ("obviously", LeaveOut), ("of course", LeaveOut), ("needless to say", LeaveOut), ("trivial", LeaveOut), ("trivially", LeaveOut),
        ("just do", NoJust), ("just run", NoJust), ("just use", NoJust), ("just download", NoJust), ("just install", NoJust), ("just add", NoJust), ("just click", NoJust), ("just copy", NoJust),
        ("just pick", NoJust), ("just choose", NoJust), ("just write", NoJust), ("just ask", NoJust), ("just need to", NoJust), ("just have to", NoJust),
        // What gives you power over a supplier is leverage, and so it stays.
        ("to leverage", "write `to use`"), ("can leverage", "write `can use`"), ("leveraging", "write `using`"), ("leverages", "write `uses`"),
        ("utilize", "write `use`"), ("utilise", "write `use`"), ("utilizes", "write `uses`"), ("utilises", "write `uses`"), ("utilized", "write `used`"), ("utilised", "write `used`"),
        ("utilizing", "write `using`"), ("utilising", "write `using`"), ("in order to", "write `to`"),
    ];

    private static readonly (string Word, string Instead)[] LongestFirst = [.. All.OrderByDescending(pair => pair.Word.Length)];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. All.Select(pair => pair.Word)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The next such word from a place on, as a whole word and in nobody's quote.</summary>
    public static (int Start, int Length, string Instead)? Next(Passage passage, int from)
    {
        var text = passage.Text;
        while (text[from..].IndexOfAny(Any) is >= 0 and var found)
        {
            var at = from + found;
            foreach (var (word, instead) in LongestFirst)
            {
                if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && Words.IsWhole(text, at, word.Length) && !passage.IsQuoted(at) && !IsOfACourse(text, at, word))
                {
                    return (at, word.Length, instead);
                }
            }

            from = at + 1;
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
}
