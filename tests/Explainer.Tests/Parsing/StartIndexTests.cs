using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Parsing;

public sealed class StartIndexTests
{
    private static readonly StartIndex<string> Phrases = new(["in order to", "IN", "x", "9 of", "é", "-a"], phrase => phrase);

    [Theory]
    [InlineData("they begin in order", "11 in order to/IN")]
    [InlineData("INDEX", "0 in order to/IN")]
    [InlineData("Xylo", "0 x")]
    [InlineData("19 of 20", "")]
    [InlineData("page 9 of 20", "5 9 of")]
    [InlineData("an Éclair", "3 é")]
    [InlineData("x-axis, -a", "0 x 8 -a")]
    [InlineData("i", "")]
    [InlineData("", "")]
    public void Only_places_that_begin_a_word_with_the_two_signs_are_looked_at(string text, string expected)
    {
        List<string> found = [];
        for (var at = Phrases.Next(text, 0, out var entries); at >= 0; at = Phrases.Next(text, at + 1, out entries))
        {
            found.Add($"{at} {string.Join('/', entries.ToArray())}");
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Without_phrases_nothing_is_found()
    {
        Assert.Equal(-1, new StartIndex<string>([], phrase => phrase).Next("so in", 0, out var entries));
        Assert.True(entries.IsEmpty);
    }

    [Theory]
    [InlineData("so in", 5)]
    [InlineData("so in", 9)]
    public void Behind_the_text_nothing_begins(string text, int from)
    {
        Assert.Equal(-1, Phrases.Next(text, from, out var entries));
        Assert.True(entries.IsEmpty);
    }
}
