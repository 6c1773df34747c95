using System.Collections.Frozen;
using Explainer.Diagnostics;

namespace Explainer.Quizzes.Items;

/// <summary>Finds a long, uncommon word that a question shares with its one right answer and with no wrong one.</summary>
internal static class ItemClang
{
    /// <summary>Short words are everywhere; what rings is a long one. Its forms mostly begin with the same letters: licence, licences.</summary>
    private const int LongWord = 6;

    /// <summary>A word of the glossary from this length on stands for its longer forms as well: model, models.</summary>
    private const int ShortestTerm = 4;

    /// <summary>Beginnings of words that stand in questions of every kind and lead nowhere.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = ItemRules.Set(
        "almost", "always", "anothe", "answer", "anybod", "anyone", "anythi", "becaus", "become", "before", "better", "betwee", "cannot", "choose", "differ", "during", "either",
        "enough", "everyb", "everyo", "everyt", "howeve", "itself", "likely", "longer", "mostly", "needed", "neithe", "nobody", "nothin", "number", "others", "people", "person",
        "rather", "reason", "second", "should", "simply", "single", "somebo", "someon", "someth", "statem", "themse", "things", "though", "throug", "togeth", "toward", "unless",
        "whethe", "within", "withou");

    public static void Find(Item item, List<Diagnostic> found)
    {
        if (!item.IsSingle || !item.Question.Head.Whole || item.RightAt is var right && right < 0)
        {
            return;
        }

        var asked = new ItemWords(item.Stem.Text);
        for (var i = 0; i < item.Words[right].Count; i++)
        {
            var word = Letters(item.Words[right][i]);
            if (word.Length < LongWord || word.ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            var start = word[..LongWord];
            if (!Common.Contains(start) && asked.HasStart(start) && !InWrong(item, right, start) && !InTerms(item, start.ToString()))
            {
                found.Add(ItemProblems.Clang.At(item.Options[right].Span, $"`{word}` stands in the question and in no answer but the right one", "use another word, or use it in a wrong answer as well"));
                return;
            }
        }
    }

    /// <summary>A word without what an apostrophe adds to it: model's is model.</summary>
    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> word) => word.IndexOfAny('\'', '’') is > 0 and var end ? word[..end] : word;

    private static bool InWrong(Item item, int right, ReadOnlySpan<char> start)
    {
        for (var i = 0; i < item.Options.Count; i++)
        {
            if (i != right && item.Words[i].HasStart(start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InTerms(Item item, string start) => item.Terms.Any(name =>
        new ItemWords(name).Any(word => word.StartsWith(start) || (word.Length >= ShortestTerm && start.AsSpan().StartsWith(word))));
}
