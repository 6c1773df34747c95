using Explainer.Facts;
using Xunit;

namespace Explainer.Tests.Facts;

/// <summary>A licence is found in a text by its names, as whole words, the longest first.</summary>
public sealed class LicenceNamesTests
{
    private static readonly LicenceNames Names = new Catalogue(
        new Dictionary<string, IReadOnlyList<FactRecord>>
        {
            ["licence"] = [.. LicenceNamesData.Records(("mit", "MIT License", "MIT", ""), ("kimi", "Kimi License Agreement", "", "Modified MIT"), ("cc-by-4.0", "Creative Commons Attribution", "CC-BY-4.0", ""), ("cc-by-nc-4.0", "Creative Commons Attribution-NonCommercial", "CC-BY-NC-4.0", ""))],
        },
        new Dictionary<string, Vocabulary>(), [], []).LicenceNames;

    [Theory]
    [InlineData("under MIT.", "MIT")]
    [InlineData("the MIT License and MIT", "MIT License", "MIT")]
    [InlineData("the MIT licence", "MIT licence")]
    [InlineData("a modified MIT text", "modified MIT")]
    [InlineData("CC BY-NC 4.0, CC-BY-NC, CC BY", "CC BY-NC 4.0", "CC-BY-NC", "CC BY")]
    [InlineData("Kimi License", "Kimi License")]
    public void Names_are_found(string text, params string[] names) => Assert.Equal(names, Names.In(text).Select(found => found.Name));

    [Theory]
    [InlineData("SUMMIT MITRE MIT-style X-MIT permit mit")]
    [InlineData("kimi, cc-by-4.0")]
    [InlineData("CC BYE, CC BY-ND")]
    public void Other_words_are_not(string text) => Assert.Empty(Names.In(text));

    [Fact]
    public void A_place_is_where_the_name_begins() => Assert.Equal([6, 14], Names.In("under MIT and MIT").Select(found => found.Start));
}
