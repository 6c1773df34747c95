using Explainer.Rendering.Search;
using Xunit;

namespace Explainer.Tests.Search;

/// <summary>Spellings of one word meet, and different words stay apart.</summary>
public sealed class WordFormTests
{
    [Theory]
    [InlineData("licence", "licences", "license", "licenses", "licensed", "licencing", "licensing")]
    [InlineData("quantise", "quantize", "quantised", "quantizing", "quantizes")]
    [InlineData("behaviour", "behavior", "behaviours")]
    [InlineData("analyse", "analyze", "analysed", "analyzing")]
    [InlineData("centre", "center", "centres", "centers")]
    [InlineData("catalogue", "catalog", "catalogues")]
    [InlineData("programme", "program", "programmes")]
    [InlineData("labelled", "labeled", "label", "labels")]
    [InlineData("modelling", "modeling", "model", "models")]
    [InlineData("practise", "practice")]
    [InlineData("defence", "defense")]
    [InlineData("artefact", "artifact", "artefacts")]
    [InlineData("policy", "policies")]
    [InlineData("gpu", "gpus")]
    [InlineData("weight", "weights", "weighted")]
    [InlineData("café", "cafe")]
    public void Spellings_and_endings_of_one_word_meet(string word, params string[] others) =>
        Assert.All(others, other => Assert.Equal(WordForms.Of(word), WordForms.Of(other)));

    [Theory]
    [InlineData("open", "openai")]
    [InlineData("source", "sort")]
    [InlineData("model", "mode")]
    [InlineData("3.3", "3.1")]
    [InlineData("string", "str")]
    [InlineData("status", "statu")]
    [InlineData("class", "clause")]
    public void Different_words_stay_apart(string word, string other) => Assert.NotEqual(WordForms.Of(word), WordForms.Of(other));

    [Theory]
    [InlineData("Qwen2.5-72B-Instruct", "Qwen", "2.5", "72B", "Instruct")]
    [InlineData("Kimi K2.5", "Kimi", "K2.5")]
    [InlineData("the gpt-oss family.", "the", "gpt", "oss", "family")]
    [InlineData("Apache-2.0, e.g.", "Apache", "2.0", "e", "g")]
    [InlineData(" … ")]
    public void A_text_is_cut_into_words_as_readers_type_them(string text, params string[] words)
    {
        var found = new List<string>();
        for (var reader = new WordReader(text); reader.Next(out var word, out _);)
        {
            found.Add(word.ToString());
        }

        Assert.Equal(words, found);
        Assert.Equal(words, System.Text.RegularExpressions.Regex.Matches(text, WordReader.Pattern).Select(match => match.Value));
    }

    [Fact]
    public void Words_that_stand_everywhere_and_single_letters_have_no_number()
    {
        var lexicon = new Lexicon();
        Assert.All((string[])["the", "The", "x", new string('a', 41)], word => Assert.True(lexicon.Number(word) < 0));
        Assert.Equal(lexicon.Number("Weights"), lexicon.Number("weight"));
        Assert.NotEqual(lexicon.Number("weights"), lexicon.Number("licence"));
        Assert.Equal(2, lexicon.Forms.Count);
    }
}
