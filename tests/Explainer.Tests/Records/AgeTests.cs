using System.Text;
using Xunit;

namespace Explainer.Tests.Records;

/// <summary>What was checked too long ago, or on a day still to come: `check` lists it, and every page that shows it says so.</summary>
public sealed class AgeTests
{
    private const string OldSource = "a-book:\n  title: A Book\n  publisher: A Publisher\n  address: https://example.org/book\n  checked: 2024-11-20\n  read: In full.\n";

    [Fact]
    public void A_record_checked_too_long_ago_is_listed_at_its_day()
    {
        using var course = SmallCourse.Plain().Write("input/facts/gpus.yml", Card("2024-11-20"));
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(("fact-stale", "this was checked 731 days ago, and 365 is the limit"), (problem.Kind.Id, problem.Sentence));
        Assert.Equal((6, "input/facts/gpus.yml"), (problem.Span.Position().Line, problem.Span.File.Path));
    }

    [Fact]
    public void A_record_checked_on_a_day_still_to_come_is_an_error()
    {
        using var course = SmallCourse.Plain().Write("input/facts/gpus.yml", Card("2026-12-24"));
        Assert.Equal("fact-future", Assert.Single(course.Run().Diagnostics).Kind.Id);
    }

    [Fact]
    public void A_record_checked_on_the_last_day_of_the_limit_is_fine()
    {
        using var course = SmallCourse.Plain().Write("input/facts/gpus.yml", Card("2025-11-21"));
        Assert.Empty(course.Run().Diagnostics);
    }

    [Fact]
    public void Every_page_that_shows_an_old_source_says_so()
    {
        using var course = SmallCourse.Dressed().Write("input/sources.yml", OldSource);
        var files = course.Run().Files;
        foreach (var path in (string[])["sources/index.html", "lessons/words/open/index.html"])
        {
            Assert.Contains("hecked 731 days ago; our limit is 365", Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_page_that_shows_an_old_record_says_so()
    {
        using var course = SmallCourse.Dressed().Write("input/facts/gpus.yml", Card("2024-11-20"));
        var page = Encoding.UTF8.GetString(course.Run().Files.Single(file => file.Path == "data/gpus/index.html").Bytes.Span);
        Assert.Contains("Big Card: checked 731 days ago; our limit is 365.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_names_a_release_of_its_own()
    {
        var (pebble, sand) = (Family("pebble-1", "sand-1"), Family("sand-1", "sand-1"));
        using var course = SmallCourse.Plain().Write("input/facts/families/pebble.yml", pebble).Write("input/facts/families/sand.yml", sand);
        var problem = Assert.Single(course.Run().Diagnostics, problem => problem.Kind.Id == "record-unknown");
        Assert.Equal("`pebble` has no release `sand-1`", problem.Sentence);
    }

    private static string Card(string day) => $"big-card:\n  name: Big Card\n  memory-gb: 80\n  class: data-centre\n  sources: [a-book]\n  checked: {day}\n";

    private static string Family(string release, string described) =>
        $"name: A Family\norganisation: Us\ncountry: NL\norganisation-kind: company\nopenness: closed\nsummary: Few.\nreleases:\n- {{id: {release}, name: One, released: 2025-03, licence: unknown, weights: unknown, confidence: low, sources: [a-book]}}\ncomponents-for: {described}\ncomponents: {{}}\nsources: [a-book]\nchecked: 2026-11-20\nconfidence: low\n";
}
