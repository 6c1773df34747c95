using System.Globalization;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Families;

/// <summary>The whole grid in numbers: which word how often, where definitions disagree, what stays open and for want of which fact.</summary>
internal static class VerdictCounts
{
    public static IReadOnlyList<TallyView> Of(VerdictBook book, IReadOnlyList<Release> releases)
    {
        var tallies = new List<TallyView>();
        if (ReleaseText.Word(book) is { } plan)
        {
            tallies.Add(Words(book, plan, releases));
        }

        var disagreeing = releases.Count(release => Disagreement.IsThere(Disagreement.Answers(book, release.Id)));
        tallies.Add(new TallyView(disagreeing switch
        {
            0 => "The definitions contradict each other on none of them.",
            1 => "The definitions disagree on one of them: one definition gives it its lowest answer, another a higher one.",
            _ => $"The definitions disagree on {Number(disagreeing)} of them: one definition gives its lowest answer, another a higher one.",
        }, []));
        tallies.Add(Open(book, releases));
        return tallies;
    }

    private static TallyView Words(VerdictBook book, VerdictPlan plan, IReadOnlyList<Release> releases)
    {
        var verdicts = releases.Select(release => book.Find(plan.Id.Value, release.Id)).OfType<RecordVerdict>().ToList();
        var items = verdicts.Where(verdict => verdict.Verdict.IsSettled)
            .GroupBy(verdict => verdict.Verdict.Outcome!.Result, StringComparer.Ordinal)
            .OrderByDescending(group => VerdictViews.PlaceOf(plan, group.Key))
            .Select(group => new TallyItemView(group.Count(), group.First().Words, VerdictViews.LevelOf(plan, group.Key))).ToList();
        var settled = items.Sum(item => item.Count);
        if (settled < verdicts.Count)
        {
            items.Add(new TallyItemView(verdicts.Count - settled, "undecided, or different by size", ""));
        }

        return new TallyView($"The rules give {Number(settled)} of {Number(verdicts.Count)} releases one word.", items);
    }

    /// <summary>Over all cells, because a word can be settled where a definition's answer is not.</summary>
    private static TallyView Open(VerdictBook book, IReadOnlyList<Release> releases)
    {
        var all = releases.SelectMany(release => book.Of("release", release.Id)).ToList();
        var bySize = all.Count(verdict => verdict.DependsOnSize);
        var more = bySize == 0 ? "" : $" {Number(bySize)} more {(bySize == 1 ? "depends" : "depend")} on the size, because sizes have different licences.";
        var open = all.Where(verdict => !verdict.Verdict.IsSettled && !verdict.DependsOnSize).ToList();
        if (open.Count == 0)
        {
            return new TallyView($"None of the {Number(all.Count)} answers is undecided.{more}", []);
        }

        var missing = open.SelectMany(verdict => verdict.Verdict.Settling.Select(input => input.Input.Question).Distinct(StringComparer.Ordinal))
            .GroupBy(question => question, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        var releasesLeft = open.Select(verdict => verdict.Subject.Id).Distinct(StringComparer.Ordinal).Count();
        return new TallyView(
            $"{Number(open.Count)} of {Number(all.Count)} answers are undecided, on {Number(releasesLeft)} {(releasesLeft == 1 ? "release" : "releases")}, because a fact is not recorded. "
            + $"The answer that is missing most often, in {Number(missing.Count())} of them: “{missing.Key}”{more}", []);
    }

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
