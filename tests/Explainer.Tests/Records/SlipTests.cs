using Xunit;

namespace Explainer.Tests.Records;

/// <summary>What people who keep the facts get wrong most easily: each is one report that says how to mend it.</summary>
public sealed class SlipTests
{
    private const string Card = "big-card:\n  name: Big Card\n  memory-gb: 80\n  class: data-centre\n  sources: [a-book]\n  checked: 2026-11-20\n";
    private const string Book = "a-book:\n  title: A Book\n  publisher: A Publisher\n  address: https://example.org/book\n  checked: 2026-11-20\n  read: In full.\n";
    private const string Family = """
        name: A Family
        organisation: Us
        country: NL
        organisation-kind: company
        openness: closed
        summary: Few.
        releases:
        - {name: One, id: pebble-1, licence: unknown, weights: unknown, confidence: low, sources: [a-book], released: 2025-03}
        components-for: pebble-1
        components: {}
        sources: [a-book]
        checked: 2026-11-20
        confidence: low

        """;

    /// <summary>Pages are made from records, so neither a page nor a record may take the place of one that compares them.</summary>
    [Fact]
    public void The_address_of_a_page_made_from_records_is_taken()
    {
        using var course = SmallCourse.Plain().Write("input/sources.yml", Book).Write("input/facts/families/compare.yml", Family).Write("input/pages/families.md", "---\ntitle: Own\nsummary: Of mine.\n---\n\nText.\n");
        Assert.Equal(["input/facts/families/compare.yml", "input/pages/families.md"],
            course.Run().Diagnostics.Where(problem => problem.Kind.Id == "address-doubled").Select(problem => problem.Span.File.Path));
    }

    [Fact]
    public void What_is_no_date_is_not_said_to_lie_in_the_future()
    {
        using var course = SmallCourse.Plain().Write("input/facts/families/pebble.yml", Family.Replace("2025-03", "March 2025", StringComparison.Ordinal));
        Assert.DoesNotContain(course.Run().Diagnostics, problem => problem.Kind.Id == "fact-future");
    }

    [Theory]
    [InlineData("input/facts/gpus.yml", Card, "  sources: [a-book]\n", "", "field-missing 2:3", "`sources` is missing: where this was read")]
    [InlineData("input/facts/families/pebble.yml", Family, "id: pebble-1", "id: Pebble 1", "id-malformed 8:19", "`Pebble 1` cannot be an id")]
    [InlineData("input/facts/families/pebble.yml", Family, "2025-03", "2026-12", "fact-future 8:111", "`pebble-1` is said to be released on a day still to come")]
    [InlineData("input/facts/vocabularies.yml", "size:\n  small: {name: little, meaning: less than most}\n", ", meaning: less than most", "", "field-missing 2:11", "`meaning` is missing")]
    [InlineData("input/facts/vocabularies.yml", "size:\n  small: {name: little, meaning: less than most}\n", "name:", "nam:", "field-unknown 2:11", "there is no field `nam` here")]
    [InlineData("input/sources.yml", Book, "  read:", "  as-of: 2026-12\n  read:", "fact-future 1:1", "`a-book` is dated 2026-12, a day still to come")]
    [InlineData("input/sources.yml", Book, "2026-11-20", "2026-11-22", "fact-future 5:12", "`a-book` was checked on a day still to come")]
    public void A_slip_in_a_record_is_reported_at_its_place(string path, string sound, string from, string to, string expected, string sentence)
    {
        using var course = SmallCourse.Plain().Write(path, sound.Replace(from, to, StringComparison.Ordinal));
        var problem = Assert.Single(course.Run().Diagnostics, problem => problem.Sentence == sentence);
        var (line, column) = problem.Span.Position();
        Assert.Equal(expected, FormattableString.Invariant($"{problem.Kind.Id} {line}:{column}"));
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-11")]
    [InlineData("2026-11-21")]
    public void A_release_of_this_year_this_month_or_today_is_out(string day)
    {
        using var course = SmallCourse.Plain().Write("input/facts/families/pebble.yml", Family.Replace("2025-03", day, StringComparison.Ordinal));
        Assert.DoesNotContain(course.Run().Diagnostics, problem => problem.Kind.Id == "fact-future");
    }

    [Theory]
    [InlineData("input/facts/licenses/new-one.yml", "did you mean `input/facts/licences/`?")]
    [InlineData("input/facts/gpu.yml", "did you mean `input/facts/gpus.yml`?")]
    [InlineData("input/facts/licences/new-one.yaml", "rename it, so that it ends with `.yml`")]
    [InlineData("input/sources.yaml", "rename it, so that it ends with `.yml`")]
    [InlineData("input/facts/licences/readme.html", "records stand in `input/facts/` and end with `.yml`")]
    [InlineData("input/notes.html", "lessons stand in `input/lessons/1-unit/2-lesson.md`, pages in `input/pages/`, tools in `input/tools/`, everything else in `input/assets/`")]
    public void A_file_that_would_be_passed_over_is_told_where_it_belongs(string path, string help)
    {
        using var course = SmallCourse.Plain().Write(path, "name: New\n");
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(("file-misplaced", path, help), (problem.Kind.Id, problem.Span.File.Path, problem.Help));
    }

    [Fact]
    public void Facts_that_are_near_no_kind_of_record_are_left_alone()
    {
        using var course = SmallCourse.Plain().Write("input/facts/weather.yml", "summer:\n  name: Warm\n");
        Assert.Empty(course.Run().Diagnostics);
    }
}
