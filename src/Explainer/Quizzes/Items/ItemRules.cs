using System.Collections.Frozen;
using Explainer.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes.Items;

/// <summary>The rules of good questions, one method a rule. Each looks at one question, except <see cref="SamePlace"/>, which needs all of a page.</summary>
internal static class ItemRules
{
    /// <summary>A right answer of two or three words gives nothing away by its length.</summary>
    private const int ShortAnswer = 20;

    /// <summary>More are mostly there to fill a line.</summary>
    private const int MostOptions = 4;

    /// <summary>Below, one place for all right answers may be chance.</summary>
    private const int FewestForPattern = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negations = Set("not", "never", "except", "cannot");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Absolutes = Set("always", "never", "all", "only", "every", "none", "completely");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quantifiers = Set("all", "any", "both", "either", "neither", "none");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherOptions = Set("answers", "options", "others", "statements", "them", "these", "those");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verdicts = Set(
        "again", "answer", "correct", "false", "incorrect", "is", "isn't", "it", "it's", "no", "nope", "not", "option", "please", "quite", "right", "sorry", "that",
        "that's", "the", "this", "true", "try", "unfortunately", "wrong", "yes");

    public static IReadOnlyList<Action<Item, List<Diagnostic>>> All { get; } =
        [LongestRight, AllOfAbove, Negation, Absolute, FeedbackEmpty, OptionsCount, OptionsAlike, ItemClang.Find];

    /// <summary>The first single choice of a page on which the right answer always stands in one place.</summary>
    public static (Item? First, Diagnostic? Finding) SamePlace(IReadOnlyList<Item> items)
    {
        var singles = items.Where(item => item.IsSingle && item.Question.Head.Whole && item.RightAt >= 0).ToList();
        if (singles.Count < FewestForPattern || singles.Exists(item => item.RightAt != singles[0].RightAt))
        {
            return (null, null);
        }

        var first = singles[0];
        return (first, ItemProblems.SamePlace.At(first.Options[first.RightAt].Span, $"in all {singles.Count} single choices of this page the right answer has number {first.RightAt + 1}",
            "move the right answer of some of them up or down"));
    }

    private static void LongestRight(Item item, List<Diagnostic> found)
    {
        if (!item.IsChoice || !item.Question.Head.Whole)
        {
            return;
        }

        QuestionOption? right = null;
        var wrong = 0;
        foreach (var option in item.Options)
        {
            if (!option.Right)
            {
                wrong = Math.Max(wrong, option.Words.Length);
            }
            else if (right is null || option.Words.Length > right.Words.Length)
            {
                right = option;
            }
        }

        if (right is not null && wrong > 0 && right.Words.Length >= ShortAnswer && right.Words.Length * 3 > wrong * 4)
        {
            found.Add(ItemProblems.LongestRight.At(right.Span, $"this right answer has {right.Words.Length} letters, the longest wrong one {wrong}", "shorten it, or make a wrong one as exact"));
        }
    }

    private static void AllOfAbove(Item item, List<Diagnostic> found)
    {
        for (var i = 0; item.IsChoice && i < item.Options.Count; i++)
        {
            if (IsAboutOptions(item.Words[i]))
            {
                found.Add(ItemProblems.AllOfAbove.At(item.Options[i].Span, "this answer speaks about the other answers", "write what it stands for, or let several answers be right"));
            }
        }
    }

    /// <summary>"All of the above" and what follows it, or nothing but "none of these": in a longer answer "them" may be the things that were asked about.</summary>
    private static bool IsAboutOptions(ItemWords words)
    {
        if (words.Count == 0 || !Quantifiers.Contains(words[0]))
        {
            return false;
        }

        var at = 1;
        while (at < words.Count && words[at] is "of" or "the")
        {
            at++;
        }

        return at == words.Count ? words[0] is "both" or "neither" : words[at] is "above" || (at == words.Count - 1 && OtherOptions.Contains(words[at]));
    }

    private static void Negation(Item item, List<Diagnostic> found)
    {
        var words = new ItemWords(item.Stem.Asked);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if ((Negations.Contains(word) || word is [.., 'n', '\'' or '’', 't']) && !IsHarmless(words, i))
            {
                found.Add(ItemProblems.Negation.At(item.Stem.Place(words.Start(i), word.Length), $"this question hangs on the word `{word}`", $"ask without it, or write `*{word}*`"));
                return;
            }
        }
    }

    /// <summary>"Whether or not" turns nothing round, and neither does "not only".</summary>
    private static bool IsHarmless(ItemWords words, int at) =>
        (at > 1 && words[at - 1] is "or" && words[at - 2] is "whether") || (at + 1 < words.Count && words[at] is "not" && words[at + 1] is "only");

    private static void Absolute(Item item, List<Diagnostic> found)
    {
        if (!item.IsChoice || !item.Question.Head.Whole)
        {
            return;
        }

        var (wrong, first) = (0, -1);
        for (var i = 0; i < item.Options.Count; i++)
        {
            var strong = item.Words[i].Any(Absolutes.Contains);
            if (strong == item.Options[i].Right)
            {
                return;
            }

            if (strong)
            {
                wrong++;
                first = first < 0 ? i : first;
            }
        }

        if (wrong >= 2 && wrong < item.Options.Count)
        {
            found.Add(ItemProblems.Absolute.At(item.Options[first].Span, "all wrong answers have a word such as `always` or `only`, and no right one has", "take it out of one of them"));
        }
    }

    private static void FeedbackEmpty(Item item, List<Diagnostic> found)
    {
        foreach (var option in item.Options)
        {
            if (!option.Right && option.Feedback.Count > 0 && option.Feedback.All(IsVerdict))
            {
                found.Add(ItemProblems.FeedbackEmpty.At(item.Question.Head.Prose.Span(option.Feedback[0]), "this feedback says no more than the mark does", "name the mistake, and say what is true"));
            }
        }
    }

    private static bool IsVerdict(Markdig.Syntax.Block block) =>
        block is ParagraphBlock paragraph && !new ItemWords(Parsing.MarkdownParser.PlainText(paragraph.Inline)).Any(word => !Verdicts.Contains(word));

    /// <summary>Three good answers test as well as five, where several are right too: a fifth is read more often than it is chosen.</summary>
    private static void OptionsCount(Item item, List<Diagnostic> found)
    {
        var count = item.Options.Count;

        // One option is a `quiz-options-few`, dozens are a `quiz-answers-many`.
        if (item.IsChoice && item.Question.Head.Whole && (count == 2 || (count > MostOptions && count <= QuizReader.MostAnswers)))
        {
            found.Add(ItemProblems.OptionsCount.At(item.Question.Head.Span, count == 2 ? "this question has only two answers" : $"this question has {count} answers; {MostOptions} are enough",
                count == 2 ? "add a mistake that people really make, or write `type=true-false`" : "keep those that people really give"));
        }
    }

    private static void OptionsAlike(Item item, List<Diagnostic> found)
    {
        if (!item.IsChoice)
        {
            return;
        }

        var seen = new Dictionary<string, QuestionOption>(item.Options.Count, StringComparer.Ordinal);
        foreach (var option in item.Options)
        {
            // In code each sign counts; equal ones are a `quiz-option-doubled`.
            var key = HoldsCode(option) ? "" : ItemWords.Bare(option.Words);
            if (key.Length > 0 && !seen.TryAdd(key, option) && seen[key].Words != option.Words)
            {
                found.Add(ItemProblems.OptionsAlike.At(option.Span, $"`{option.Words}` and `{seen[key].Words}` are one answer to readers", "delete one, or say in words how they differ",
                    new RelatedPlace(seen[key].Span, "the other one")));
            }
        }
    }

    private static bool HoldsCode(QuestionOption option)
    {
        for (var inline = option.First; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline)
            {
                return true;
            }
        }

        return false;
    }

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
