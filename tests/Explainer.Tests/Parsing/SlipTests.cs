using Explainer.Diagnostics;
using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Parsing;

/// <summary>Text that is almost Markdown: it would reach readers with its signs, or not at all.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("As (words)[home.md] say.", "(words)[home.md]", "the brackets of this link are the wrong way round")]
    [InlineData("As (words)[term:weights] say.", "(words)[term:weights]", "the brackets of this link are the wrong way round")]
    [InlineData("As [words] (home.md) say.", "[words] (home.md)", "a blank stands between the words of this link and its address")]
    [InlineData("- As [words] (https://example.org) say.", "[words] (https://example.org)", "a blank stands between the words of this link and its address")]
    [InlineData("As [words](term: weights) say.", "[words](term: weights)", "the address of this link holds a blank")]
    [InlineData("As [words](home.md", "[words](", "this link is never closed")]
    [InlineData("As [words](home(.md) say.", "[words](", "this link is never closed")]
    public void A_link_that_is_none_is_reported_whole(string text, string place, string sentence) =>
        Assert.Equal(("link-malformed", place, sentence), Only(text));

    [Theory]
    [InlineData("##Words", "##W", "a heading needs a blank behind its `#`")]
    [InlineData("Text.\n###Words\nText.", "###W", "a heading needs a blank behind its `#`")]
    [InlineData("##\u00a0Words", "##\u00a0", "the blank behind this `#` is one that Markdown does not know")]
    [InlineData("| One | Two |\n| a | b |", "| One | Two |", "this row belongs to no table")]
    [InlineData("| One |\n|-----|\n| a |\n\n| b |", "| b |", "this row belongs to no table")]
    [InlineData("> [!WARNING] Take care.", "[!WARNING]", "the words of a callout start on a line of their own")]
    [InlineData("[!NOTE]\nTake care.", "[!NOTE]", "a callout is a quote")]
    [InlineData("Text with **stars.", "**", "these two stars have no partner")]
    [InlineData("Text with **stars ** in it.", "**", "these two stars have no partner")]
    [InlineData("-One\n-Two", "-", "an item of a list needs a blank behind its `-`")]
    [InlineData("Text.\n*One\n*Two\n*Three", "*", "an item of a list needs a blank behind its `*`")]
    public void Signs_without_effect_are_reported_once(string text, string place, string sentence) =>
        Assert.Equal(("signs-unread", place, sentence), Only(text));

    [Fact]
    public void A_footnote_that_nothing_leads_to_is_reported() =>
        Assert.Equal(("footnote-unused", "[^note]: Here.", "nothing in the text leads to the footnote `note`"), Only("Said.\n\n[^note]: Here."));

    [Fact]
    public void A_callout_written_as_a_block_is_shown_its_form() =>
        Assert.Equal("a callout is a quote: write `> [!WARNING]` on one line and `> ` with the words on the next", Assert.Single(Problems(":::warning\nTake care.\n:::\n")).Help);

    [Fact]
    public void A_footnote_inside_a_block_is_told_to_leave_it() =>
        Assert.Equal("its text stands inside a block: move it out of the block, to a line of its own",
            Problems("Said.[^note]\n\n:::reveal Show it\nText.\n\n[^note]: Here it is.\n:::\n").First(problem => problem.Kind.Id == "reference-unknown").Help);

    [Fact]
    public void Where_a_block_is_never_closed_its_footnotes_are_not_reported_too() =>
        Assert.Equal("block-unclosed", Only("Said.[^note]\n\n:::reveal Show it\nText.\n\n[^note]: Here it is.\n").Kind);

    [Theory]
    [InlineData("Text (one)[sic] and [one] (two) and f(x)[0] and [x](home.md) (see below).")]
    [InlineData("Text `**` and \\*\\* and **bold** and ***both*** and `[a] (home.md)`.")]
    [InlineData("#5 is a number, and\n#this is a tag.")]
    [InlineData("-5 degrees\nand -6.")]
    [InlineData("*One* and\n*two*")]
    [InlineData("> [!NOTE]\n> Take care.")]
    [InlineData("One | two\n|not three")]
    [InlineData("    ##indented\n    | code |")]
    [InlineData("Said.[^note] And again.[^note]\n\n[^note]: Here.")]
    public void What_is_meant_is_left_alone(string text) => Assert.Empty(Problems(text));

    private static (string Kind, string Place, string Sentence) Only(string text)
    {
        var problem = Assert.Single(Problems(text));
        return (problem.Kind.Id, problem.Span.ReadText(), problem.Sentence);
    }

    private static IReadOnlyList<Diagnostic> Problems(string text)
    {
        var problems = new DiagnosticBag();
        MarkdownParser.Parse(new SourceFile("input/pages/show.md", text), 0, problems);
        return problems.Sorted();
    }
}
