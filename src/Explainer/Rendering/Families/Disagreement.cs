using System.Globalization;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;

namespace Explainer.Rendering.Families;

/// <summary>What the definitions say of one release, side by side, in words made of their verdicts.</summary>
internal static class Disagreement
{
    /// <summary>Verdicts that are the answer of a definition; our own word is drawn from them and is no further one.</summary>
    public static IReadOnlyList<RecordVerdict> Answers(VerdictBook book, string release)
    {
        var word = ReleaseText.Word(book);
        return [.. book.Of("release", release).Where(verdict => verdict.Plan.Definition.Length > 0 && verdict.Plan != word)];
    }

    /// <summary>
    /// Whether one definition gives its lowest answer and another a higher one. Undecided answers count only
    /// when all that remains lies on one side.
    /// </summary>
    public static bool IsThere(IReadOnlyList<RecordVerdict> answers)
    {
        var sides = answers.Select(Side).OfType<bool>().ToList();
        return sides.Contains(true) && sides.Contains(false);
    }

    /// <summary>Whether the definitions disagree, as a sentence; nothing where there are no two of them.</summary>
    public static string Summary(IReadOnlyList<RecordVerdict> answers) =>
        answers.Count < 2 ? ""
        : IsThere(answers) ? "The definitions disagree about this release."
        : answers.Any(answer => !answer.Verdict.IsSettled) ? "What is settled does not contradict itself; something is undecided."
        : "The definitions do not contradict each other here.";

    /// <summary>Why a definition answers as it does, or what would settle it; nothing where its row gives no reason.</summary>
    public static string Why(RecordVerdict answer)
    {
        if (answer.Verdict.Outcome is not { } outcome)
        {
            return VerdictViews.Settling(answer);
        }

        var reasons = outcome.Rules.Select(VerdictViews.Reason).Where(reason => reason.Length > 0).ToList();
        return reasons.Count switch
        {
            0 => "",
            1 => reasons[0],
            var rows => $"{rows.ToString(CultureInfo.InvariantCulture)} rows may decide, and each says so.",
        };
    }

    /// <summary>On how many of some releases the definitions disagree, as a sentence.</summary>
    public static string Among(VerdictBook book, IReadOnlyList<Release> releases)
    {
        var names = releases.Where(release => IsThere(Answers(book, release.Id))).Select(release => release.Name).ToList();
        return names.Count == 0 ? "On no release of this family do the definitions contradict each other."
            : names.Count == releases.Count ? "The definitions disagree about every release of this family: one gives its lowest answer, another a higher one."
            : $"The definitions disagree about {names.Count.ToString(CultureInfo.InvariantCulture)} of {releases.Count.ToString(CultureInfo.InvariantCulture)} releases of this family: {string.Join(", ", names)}. One gives its lowest answer, another a higher one.";
    }

    /// <summary>False at the lowest answer of a table, true above it, null while both are possible or where there is no order.</summary>
    private static bool? Side(RecordVerdict verdict)
    {
        var places = verdict.Verdict.Outcomes.Select(outcome => VerdictViews.PlaceOf(verdict.Plan, outcome.Result)).ToList();
        return places.All(place => place == 0) ? false : places.All(place => place > 0) ? true : null;
    }
}
