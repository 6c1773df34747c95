using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Wording;

/// <summary>What the check of our prose finds in a lesson, and the words that look like it and are left alone.</summary>
public sealed class ProseCheckTests
{
    private const string Twelve = "one two three four five six seven eight nine ten eleven twelve";
    private const string Card = "\n\n## Model card {#model-card}\n\nA page about a model.\n\nAlso: sheet, model page, MCARD, long yardstick\n\n## Benchmark {#benchmark}\n\nA set of tasks.\n\nAlso: long yardstick\n\n## Open source {#open-source}\n\nA kind of licence.\n\n## Open Source AI {#open-source-ai}\n\nA kind of model.\n";

    [Theory]
    [InlineData("It is [Here](1-open.md).", "[Here](1-open.md)")]
    [InlineData("It is [read more.](1-open.md)", "[read more.](1-open.md)")]
    [InlineData("See <https://example.org/a>.", "<https://example.org/a>")]
    [InlineData("See [www.example.org](https://example.org/a).", "[www.example.org](https://example.org/a)")]
    [InlineData("See [more licences](1-open.md) and [this lesson](1-open.md).", null)]
    [InlineData("Write to <team@example.org>.", null)]
    public void Words_of_links(string text, string? place) => Finds("prose-link-words", text, place);

    [Theory]
    [InlineData($"Start {Twelve} {Twelve}: {Twelve}; end.", true)]
    [InlineData($"Start {Twelve} e.g. {Twelve} {Twelve}.", true)]
    [InlineData($"Start {Twelve} Llama 3.1 {Twelve} {Twelve}.", true)]
    [InlineData($"Start {Twelve}, says Dr. Who, {Twelve} {Twelve}.", true)]
    [InlineData($"Start \"{Twelve}?\" asks {Twelve} {Twelve}.", true)]
    [InlineData($"- Start {Twelve} {Twelve} {Twelve}", true)]
    [InlineData($"Start {Twelve}\n{Twelve}. Then {Twelve}.", false)]
    [InlineData($"Start {Twelve} {Twelve}.\" \"Then {Twelve}.", false)]
    [InlineData($"**Start {Twelve}.** *Then* {Twelve} {Twelve}", false)]
    [InlineData($"## Start {Twelve} {Twelve} {Twelve}", false)]
    [InlineData($"| Start {Twelve} {Twelve} {Twelve} |\n|---|\n| {Twelve} {Twelve} {Twelve} end |", false)]
    [InlineData($"{Twelve} – {Twelve} – one two three four five six seven eight nine ten eleven.", false)]
    public void Long_sentences(string text, bool isLong) => Assert.Equal(isLong ? ["prose-sentence-long"] : [], Problems(text).Select(problem => problem.Kind.Id));

    [Theory]
    [InlineData("You Simply run it.", "Simply")]
    [InlineData("Of course, it runs.", "Of course")]
    [InlineData("Run it in\norder to see.", "in\norder to")]
    [InlineData("A **state-of-the-art** model.", "state-of-the-art")]
    [InlineData("| A |\n|---|\n| obviously |", "obviously")]
    [InlineData("## Seamless updates", "Seamless")]
    [InlineData("They call it \"revolutionary\", “seamless” and ‘cutting-edge’.", null)]
    [InlineData("The users' card isn't 'groundbreaking'.", null)]
    [InlineData("Run `utilize` now.", null)]
    [InlineData("A list of course pages, and the leverage over a supplier.", null)]
    [InlineData("An oversimply-named file.", null)]
    [InlineData("A powerful model.", "powerful")]
    [InlineData("Just\ndownload it.", "Just\ndownload")]
    [InlineData("A non-trivial sum, just under 7, just enough, easily mixed up, a just licence.", null)]
    public void Worn_words(string text, string? place) => Finds("prose-word", text, place);

    [Theory]
    [InlineData("A model card helps. A [model card](term:model-card) is a page.", "model card")]
    [InlineData("Two model\ncards help. A [model card](term:model-card) is a page.", "model\ncards")]
    [InlineData("| A | B |\n|---|---|\n| x | a benchmark |\n\nA [benchmark](term:benchmark).", "benchmark")]
    [InlineData("Model pages help. A [model card](term:model-card) is one.", "Model pages")]
    [InlineData("The MCARD helps. A [model card](term:model-card) is one.", "MCARD")]
    [InlineData("An mcard sheet helps. A [model card](term:model-card) is one.", null)]
    [InlineData("A [card](term:model-card) is a model card.", null)]
    [InlineData("## A model card\n\nA [model card](term:model-card).", null)]
    [InlineData("| Model card | B |\n|---|---|\n| benchmark | x |\n\nA [model card](term:model-card) and a [benchmark](term:benchmark).", null)]
    [InlineData("\"A model card!\" they say. A [model card](term:model-card).", null)]
    [InlineData("[Open Source AI](term:open-source-ai) is new. Open Source AI is not [open source](term:open-source).", null)]
    [InlineData("An open-source model card-like page. [Model card](term:model-card), [open source](term:open-source).", null)]
    [InlineData("The [list of model card pages](1-open.md) and a [model card](term:model-card).", null)]
    [InlineData(":::slide\nA model card\n:::\n\nA [model card](term:model-card).", null)]
    public void Terms_before_their_link(string text, string? place) => Finds("prose-term-early", text, place);

    [Theory]
    [InlineData("A model card helps.", "model card")]
    [InlineData("A model card helps, and a second model card.", "model card")]
    [InlineData("Three MCARDs help.", "MCARDs")]
    [InlineData("A [model card](term:model-card) helps; then a model card.", null)]
    [InlineData("A long yardstick may be either.", null)]
    [InlineData("## A model card\n\nIt is \"a model card\", a [model card](1-open.md), a `model card` or a sheet.", null)]
    [InlineData(":::slide\nA model card\n:::", null)]
    [InlineData("## A {ignore=prose-term-unlinked because=\"x\"}\n\nA model card helps.", null)]
    public void Terms_that_nothing_links(string text, string? place) => Finds("prose-term-unlinked", text, place);

    [Fact]
    public void A_term_that_an_earlier_lesson_links_is_known_and_a_new_one_is_reported_once()
    {
        using var course = Course("A [model card](term:model-card) helps.")
            .Write("input/lessons/1-words/3-later.md", "---\ntitle: Later\nsummary: Later.\n---\n\nA model card and a benchmark.\n")
            .Write("input/lessons/1-words/4-last.md", "---\ntitle: Last\nsummary: Last.\n---\n\nA benchmark.\n");
        var problem = Assert.Single(course.Run(course.Memo).Diagnostics);
        Assert.Equal(("prose-term-unlinked", "input/lessons/1-words/3-later.md", "benchmark"), (problem.Kind.Id, problem.Span.File.Path, problem.Span.ReadText()));
    }

    [Fact]
    public void Glossary_units_and_tools_are_read_too()
    {
        using var course = SmallCourse.Plain()
            .Write("input/glossary.md", "---\ntitle: Glossary\nsummary: Words.\n---\n\n## Weights {#weights ignore=prose-word because=\"x\"}\n\nNumbers, simply.\n\n## Files {#files}\n\nObviously files.\n")
            .Write("input/lessons/1-words/unit.md", "---\ntitle: Words\nsummary: Words.\n---\n\nRead [more](../../pages/home.md).\n")
            .Write("input/tools/sum.md", "---\ntitle: Sum\nsummary: A sum.\n---\n\nJust use it.\n\n:::calculator {#sum}\nHow many?\n\n- one: One (0..9, default 1)\n\n= two = one * 2 \"Twice\"\n:::\n");
        Assert.Equal(
            [("input/glossary.md", "Obviously"), ("input/lessons/1-words/unit.md", "[more](../../pages/home.md)"), ("input/tools/sum.md", "Just use")],
            course.Run().Diagnostics.Select(problem => (problem.Span.File.Path, problem.Span.ReadText())));
    }

    [Theory]
    [InlineData("It fell by 12 %.", "12 %")]
    [InlineData("It fell by 3.5 percent.", "3.5 percent")]
    [InlineData("It costs $1,200 a month.", "1,200")]
    [InlineData("It costs 900 US dollars.", "900 US dollars")]
    [InlineData("A 24-GB card and [16 GB](1-open.md).", "24-GB")]
    [InlineData("Since May 2025, it is open.", "2025")]
    [InlineData("Both cost 2 to 3 million.", "3 million")]
    [InlineData("- One in [2024](cite:a-book#page-1).\n- One in 2025.", "2025")]
    [InlineData("| A | B |\n|---|---|\n| 2024 | [x](cite:a-book) |\n| 2025 | x |", "2025")]
    [InlineData("## One\n\nThe firm is invented.\n\n## Two\n\nIt earns 5 million.", "5 million")]
    [InlineData("It takes [16 GB](cite:a-book#page-1).\n\nA card of 16 GB is full, one of 24 GB not.", "24 GB")]
    [InlineData("It takes [16 GB](cite:a-book#page-1).\n\n## Next\n\nA card of 16 GB is full.", "16 GB")]
    [InlineData("It takes [16 GB](1-open.md).\n\nA card of 16 GB is full.", "16 GB")]
    [InlineData("It takes [16 GB](cite:a-book#page-1).\n\nA card of 16 GB is full.", null)]
    [InlineData("A card of 16 GB is full.\n\n| A |\n|---|\n| 16 GB in [a book](cite:a-book) |", null)]
    [InlineData("It fell by [12](cite:a-book#page-1) % to 30 %.", null)]
    [InlineData("It had 7 parts, 2040 rows, 20255 words and 2.2024 of 8B.", null)]
    [InlineData("Look at AB-2024, `2025` and qwen2026.", null)]
    [InlineData("In [2025](1-open.md) it was open.", null)]
    [InlineData("They say: \"It fits in 16 GB.\"", null)]
    [InlineData("## One\n\nIt earns 5 million.\n\n### Below\n\nThe firm is invented.", null)]
    [InlineData("We found 3 in 2026 (our own count).", null)]
    [InlineData(":::activity Count {minutes=5}\nTake 8 GB.\n:::\n\n:::slide\nSince 2025\n:::\n\n:::instructor\nSince 2025\n:::", null)]
    public void Numbers_without_a_source(string text, string? place) => Finds("prose-number-unsourced", text, place);

    [Theory]
    [InlineData("## A {ignore=prose-word}\n\nIt is simply so.", "prose-word", "this excuse gives no reason")]
    [InlineData("## A {ignore=prose-wird because=\"x\"}\n\nIt is so.", "prose-wird", "`prose-wird` cannot be excused")]
    [InlineData("## A {because=\"x y\"}\n\nIt is so.", "x y", "this reason excuses nothing")]
    [InlineData("## A {ignore=\"prose-word prose-link-words\" because=\"x y\"}\n\nIt is simply so.", "prose-link-words", "nothing in this section needs the excuse `prose-link-words`")]
    [InlineData("## A {ignore=fact-unlinked because=\"x\"}\n\nIt is so.", "fact-unlinked", "`fact-unlinked` cannot be excused")]
    public void Bad_excuses(string text, string place, string sentence)
    {
        var problem = Assert.Single(Problems(text));
        Assert.Equal(("prose-ignore", place, sentence), (problem.Kind.Id, problem.Span.ReadText(), problem.Sentence));
    }

    [Fact]
    public void An_excuse_reaches_to_the_end_of_its_section()
    {
        var problem = Assert.Single(Problems("## A {ignore=prose-word because=\"x\"}\n\nOne\n\n### B\n\nIt is simply so.\n\n## C\n\nIt is obviously so."));
        Assert.Equal("obviously", problem.Span.ReadText());
    }

    [Fact]
    public void Pages_have_no_rule_of_terms_and_numbers_but_the_others()
    {
        using var course = SmallCourse.Plain().Write("input/pages/show.md", "---\ntitle: Show\nsummary: A page.\n---\n\n## A {ignore=prose-word because=\"x\"}\n\nIt is simply so in 2025.\n\n## B\n\nIt is [here](home.md).\n");
        Assert.Equal(["prose-link-words"], course.Run().Diagnostics.Select(problem => problem.Kind.Id));
    }

    [Theory]
    [InlineData("image")]
    [InlineData("map.svg")]
    [InlineData("Holiday.JPG")]
    public void A_picture_needs_words_that_say_what_it_shows(string words)
    {
        using var course = SmallCourse.Plain().Write("input/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").Write("input/pages/show.md", $"---\ntitle: Show\nsummary: A page.\n---\n\n![{words}](../assets/map.svg)\n");
        Assert.Equal(["image-without-text"], course.Run().Diagnostics.Select(problem => problem.Kind.Id));
    }

    private static void Finds(string id, string text, string? place) =>
        Assert.Equal(place is null ? [] : [(id, place)], Problems(text).Select(problem => (problem.Kind.Id, problem.Span.ReadText())));

    private static IReadOnlyList<Diagnostic> Problems(string text)
    {
        using var course = Course(text);
        return course.Run(course.Memo).Diagnostics;
    }

    private static CourseFolder Course(string text) =>
        SmallCourse.Plain()
            .Write("input/lessons/1-words/2-weights.md", $"---\ntitle: Weights\nsummary: What weights are.\n---\n\n{text}\n")
            .Write("input/glossary.md", $"---\ntitle: Glossary\nsummary: Words.\n---\n\n## Weights {{#weights}}\n\nNumbers.{Card}");
}
