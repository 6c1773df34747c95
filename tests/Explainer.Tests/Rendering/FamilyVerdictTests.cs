using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Reading;
using Explainer.Rendering.Families;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>What the site says in words about many verdicts, on the small catalogue of the case `pages/family`.</summary>
public sealed class FamilyVerdictTests
{
    private static readonly Lazy<(VerdictBook Book, Catalogue Catalogue)> Small = new(Read);

    [Fact]
    public void Definitions_disagree_when_one_gives_its_lowest_answer_and_another_a_higher_one() =>
        Assert.Equal(["alpha-1"], Releases().Where(release => Disagreement.IsThere(Answers(release.Id))).Select(release => release.Id));

    [Fact]
    public void Answers_at_the_bottom_of_every_definition_are_no_disagreement() => Assert.False(Disagreement.IsThere(Answers("omega-1")));

    [Fact]
    public void An_undecided_answer_with_both_sides_left_is_no_disagreement() => Assert.False(Disagreement.IsThere(Answers("alpha-2")));

    [Fact]
    public void A_settled_answer_is_told_with_its_reason() => Assert.Equal(
        ("The definitions do not contradict each other here.", "There is no file.", "There is no file."), Told("omega-1"));

    [Fact]
    public void An_undecided_answer_is_told_with_what_would_settle_it() => Assert.Equal(
        ("What is settled does not contradict itself; something is undecided.",
            "These answers together would settle it: “Can people outside get the file?” “Is the training code public?”",
            "One answer would settle it: “Can people outside get the file?”"),
        Told("alpha-2"));

    [Fact]
    public void Sizes_under_different_licences_are_told_apart() =>
        Assert.Equal("The sizes have different licences. 2.4T: Low rung. All others: High rung.", Told("alpha-1.5").Ladder);

    [Fact]
    public void A_family_says_about_which_of_its_releases_definitions_disagree() => Assert.Equal(
        "The definitions disagree about 1 of 4 releases of this family: Alpha 1. One gives its lowest answer, another a higher one.",
        Disagreement.Among(Small.Value.Book, Releases()));

    [Fact]
    public void Our_own_word_is_not_counted_among_the_definitions() =>
        Assert.Equal(["strict", "ladder"], Answers("alpha-1").Select(answer => answer.Plan.Id.Value));

    [Fact]
    public void The_grid_is_told_in_numbers()
    {
        var tallies = VerdictCounts.Of(Small.Value.Book, Releases());
        Assert.Equal("The rules give 2 of 4 releases one word.", tallies[0].Sentence);
        Assert.Equal([("Limited weights", 1), ("Closed", 1), ("undecided, or different by size", 2)], tallies[0].Items.Select(item => (item.Text, item.Count)));
        Assert.Equal("The definitions contradict each other on none of them.", VerdictCounts.Of(Small.Value.Book, [.. Releases().Where(release => release.Id == "omega-1")])[1].Sentence);
        Assert.StartsWith("3 of 12 answers are undecided, on 1 release, because a fact is not recorded.", tallies[2].Sentence, StringComparison.Ordinal);
        Assert.EndsWith(" 2 more depend on the size, because sizes have different licences.", tallies[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_release_comes_first_whatever_the_order_of_the_file() =>
        Assert.Equal(["alpha-2", "omega-1", "alpha-1.5", "alpha-1"], ReleaseText.NewestFirst(Releases()).Select(release => release.Id));

    private static IReadOnlyList<Release> Releases() => Small.Value.Catalogue.Releases;

    private static IReadOnlyList<RecordVerdict> Answers(string release) => Disagreement.Answers(Small.Value.Book, release);

    private static (string Summary, string Strict, string Ladder) Told(string release) =>
        Answers(release) is [var strict, var ladder] answers ? (Disagreement.Summary(answers), Disagreement.Why(strict), Disagreement.Why(ladder)) : default;

    private static (VerdictBook Book, Catalogue Catalogue) Read()
    {
        using var course = SmallCourse.Plain().Lay(Path.Combine(Repository.Golden, "pages", "family"));
        var problems = new DiagnosticBag();
        var site = SiteReader.Read(InputFolder.Read(course.Root, null), problems)!;
        var book = VerdictBook.Make(VerdictPlanReader.Read(site.VerdictFile!, Toolbox.Read(site, problems), site.Catalogue.Vocabularies, problems), site.Catalogue, problems);
        Assert.Empty(problems.Sorted());
        return (book, site.Catalogue);
    }
}
