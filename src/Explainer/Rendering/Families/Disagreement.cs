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

    /// <summary>One sentence a definition, in the order of the plans; what agrees that nothing is earned needs no more words than the rest.</summary>
    public static IReadOnlyList<string> Sentences(Catalogue catalogue, IReadOnlyList<RecordVerdict> answers)
    {
        if (answers.Count == 0)
        {
            return [];
        }

        List<string> sentences = [.. answers.Select(answer => Sentence(catalogue, answer))];
        if (answers.Count > 1)
        {
            sentences.Insert(0, IsThere(answers) ? "The definitions disagree about this release."
                : answers.Any(answer => !answer.Verdict.IsSettled) ? "What is settled does not contradict itself; something is undecided."
                : "The definitions do not contradict each other here.");
        }

        return sentences;
    }

    /// <summary>On how many of some releases the definitions disagree, as a sentence.</summary>
    public static string Among(VerdictBook book, IReadOnlyList<Release> releases)
    {
        var names = releases.Where(release => IsThere(Answers(book, release.Id))).Select(release => release.Name).ToList();
        return names.Count == 0 ? "On no release of this family do the definitions contradict each other."
            : names.Count == releases.Count ? "The definitions disagree about every release of this family: one gives its lowest answer, another a higher one."
            : $"The definitions disagree about {names.Count.ToString(CultureInfo.InvariantCulture)} of {releases.Count.ToString(CultureInfo.InvariantCulture)} releases of this family: {string.Join(", ", names)}. One gives its lowest answer, another a higher one.";
    }

    /// <summary>The name in use of the definition behind a plan.</summary>
    public static string Name(Catalogue catalogue, VerdictPlan plan) =>
        catalogue.DefinitionById.TryGetValue(plan.Definition, out var definition)
            ? definition.ShortName.Length > 0 ? definition.ShortName : definition.Name
            : plan.Title;

    /// <summary>The same behind an article, which some names bring along.</summary>
    private static string WithArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? "the " + name[4..] : "the " + name;

    private static string Sentence(Catalogue catalogue, RecordVerdict answer)
    {
        var name = WithArticle(Name(catalogue, answer.Plan));
        if (answer.Verdict.Outcome is { } outcome)
        {
            var reasons = outcome.Rules.Select(VerdictViews.Reason).Where(reason => reason.Length > 0).ToList();
            return reasons.Count switch
            {
                0 => $"Under {name} it is “{outcome.Text}”.",
                1 => $"Under {name} it is “{outcome.Text}”. Why: {reasons[0]}",
                _ => $"Under {name} it is “{outcome.Text}”, whichever of {reasons.Count.ToString(CultureInfo.InvariantCulture)} rows decides.",
            };
        }

        var remaining = string.Join(" or ", answer.Verdict.Outcomes.Select(left => $"“{left.Text}”"));
        return $"Under {name} it {(answer.DependsOnSize ? "depends on the size" : "is undecided")}: {remaining}. {VerdictViews.Settling(answer)}";
    }

    /// <summary>False at the lowest answer of a table, true above it, null while both are possible or where there is no order.</summary>
    private static bool? Side(RecordVerdict verdict)
    {
        var places = verdict.Verdict.Outcomes.Select(outcome => VerdictViews.PlaceOf(verdict.Plan, outcome.Result)).ToList();
        return places.All(place => place == 0) ? false : places.All(place => place > 0) ? true : null;
    }
}
