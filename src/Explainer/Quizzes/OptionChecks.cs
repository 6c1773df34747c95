using Explainer.Diagnostics;

namespace Explainer.Quizzes;

/// <summary>The rules about options that several kinds share.</summary>
internal static class OptionChecks
{
    public static void Few(Answers answers, int least, string what, string help, DiagnosticBag problems)
    {
        if (answers.Whole && answers.Options.Count < least)
        {
            problems.Add(QuizProblems.OptionsFew, answers.Options.Count > 0 ? answers.Options[0].Span : answers.Span,
                $"{(answers.Options.Count == 1 ? "there is only one" : $"there are only {answers.Options.Count}")} {what}", help);
        }
    }

    public static void RightMissing(Answers answers, DiagnosticBag problems)
    {
        if (answers.Whole && !answers.Options.Any(option => option.Right))
        {
            problems.Add(QuizProblems.RightMissing, answers.Span, "no answer is marked as right", "write `- [x]` before the right one");
        }
    }

    public static void RightSeveral(Answers answers, string help, DiagnosticBag problems)
    {
        QuestionOption? first = null;
        foreach (var option in answers.Options)
        {
            if (!option.Right)
            {
                continue;
            }

            if (first is not null)
            {
                problems.Add(QuizProblems.RightSeveral, option.Span, "this is a second right answer where one can be chosen", help,
                    new RelatedPlace(first.Span, "the first"));
                return;
            }

            first = option;
        }
    }

    /// <summary>Reports options with the words of an earlier one.</summary>
    public static void Doubled(IReadOnlyList<QuestionOption> options, DiagnosticBag problems)
    {
        var seen = new Dictionary<string, QuestionOption>(options.Count, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option.Words.Length > 0 && !seen.TryAdd(option.Words, option))
            {
                problems.Add(QuizProblems.OptionDoubled, option.Span, $"`{option.Words}` is written twice", "delete one, or say how they differ",
                    new RelatedPlace(seen[option.Words].Span, "the first"));
            }
        }
    }
}
