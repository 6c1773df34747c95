using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Parsing;

/// <summary>Ids that are made from the words of a heading: the same on every machine.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("What open means", "what-open-means")]
    [InlineData("Café talk, naïvely", "cafe-talk-naively")]
    [InlineData("ÉCOLE", "ecole")]
    [InlineData("10^25 operations", "section-10-25-operations")]
    [InlineData("数据", "section")]
    [InlineData("X", "section-x")]
    public void Words_become_an_id(string words, string id) => Assert.Equal(id, MarkdownParser.Slug(words));
}
