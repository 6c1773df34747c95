using Explainer.Rendering.Search;
using Xunit;

namespace Explainer.Tests.Search;

/// <summary>What the index packs can be taken out again, whatever it is.</summary>
public sealed class SearchTextTests
{
    private const int Rounds = 500;

    [Fact]
    public void Sorted_words_come_out_as_they_went_in()
    {
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            var words = Enumerable.Range(0, random.Next(60)).Select(_ => Word(random)).Distinct().Order(StringComparer.Ordinal).ToList();
            Assert.Equal(words, SearchTextReader.Words(SearchText.Words(words)));
        }
    }

    [Fact]
    public void Growing_numbers_come_out_as_they_went_in()
    {
        var random = new Random(2);
        for (var round = 0; round < Rounds; round++)
        {
            var most = (int)Math.Pow(10, random.Next(1, 6));
            var lists = Enumerable.Range(0, random.Next(8)).Select(_ => (int[])[.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(most)).Distinct().Order()]).ToList();
            Assert.Equal(lists, SearchTextReader.Lists(Lists(lists)));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(79, 1)]
    [InlineData(80, 2)]
    [InlineData(989, 2)]
    [InlineData(990, 4)]
    [InlineData(700_000, 4)]
    public void A_small_step_takes_one_sign_and_no_step_takes_more_than_four(int number, int signs)
    {
        var text = Lists([[number]]);
        Assert.Equal(signs + 1, text.Length);
        Assert.Equal([number], Assert.Single(SearchTextReader.Lists(text)));
        Assert.DoesNotContain(text, sign => sign is '"' or '\\' or < '!' or > '~');
    }

    private static string Lists(IEnumerable<int[]> lists)
    {
        using var text = new StringWriter();
        SearchText.WriteLists(text, lists);
        return text.ToString();
    }

    /// <summary>Few letters, so that many words begin alike, and some longer than what a word may share.</summary>
    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, random.Next(10) == 0 ? 40 : 6)).Select(_ => "abé1."[random.Next(5)])]);
}
