using Explainer.Diagnostics;
using Explainer.Facts;
using Xunit;

namespace Explainer.Tests.Facts;

/// <summary>Prose may state a recorded value in a form that reads well, and in no other.</summary>
public sealed class FactTextTests
{
    [Theory]
    [InlineData("700 million", "700000000")]
    [InlineData("700,000,000", "700000000")]
    [InlineData("10 billion", "10000000000")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("70B", "70")]
    [InlineData("70 billion", "70")]
    [InlineData("1.23B", "1.23")]
    [InlineData("2.4T", "2400")]
    [InlineData("128K", "131072")]
    [InlineData("131,072", "131072")]
    [InlineData("10M", "10485760")]
    [InlineData("December 2024", "2024-12")]
    [InlineData("6 December 2024", "2024-12-06")]
    [InlineData("with conditions", "with-conditions")]
    [InlineData("Apache-2.0", "apache-2.0")]
    [InlineData("Pythia", "Pythia (EleutherAI)")]
    public void A_form_that_people_write_states_the_value(string words, string value) => Assert.True(States(words, value));

    [Theory]
    [InlineData("70 million", "700000000")]
    [InlineData("701 million", "700000000")]
    [InlineData("71B", "70")]
    [InlineData("128K", "128000")]
    [InlineData("November 2024", "2024-12")]
    [InlineData("7 December 2024", "2024-12-06")]
    [InlineData("conditions", "with-conditions")]
    [InlineData("EleutherAI", "Pythia (EleutherAI)")]
    [InlineData("", "70")]
    public void Another_value_does_not(string words, string value) => Assert.False(States(words, value));

    [Theory]
    [InlineData("8B", "8", "sizes-b")]
    [InlineData("8 billion", "8", "sizes-b")]
    [InlineData("1.5T", "1500", "sizes-b")]
    [InlineData("1.5 trillion", "1500", "sizes-b")]
    [InlineData("350M", "0.35", "sizes-b")]
    [InlineData("8", "8", "sizes-b")]
    [InlineData("128K", "131072", "context-tokens")]
    [InlineData("131,072", "131072", "context-tokens")]
    [InlineData("31", "31", "transparency-score")]
    [InlineData("July 2024", "2024-07", "released")]
    [InlineData("open weights", "open-weights", "openness")]
    public void A_known_field_takes_the_forms_of_what_it_counts(string words, string value, string field) => Assert.True(States(words, value, FamilyField(field)));

    [Theory]
    [InlineData("8B", "8", "transparency-score")]
    [InlineData("8 billion", "8", "transparency-score")]
    [InlineData("8B", "8", "context-tokens")]
    [InlineData("128K", "131072", "sizes-b")]
    [InlineData("128K", "131072", "transparency-score")]
    [InlineData("July 2024", "2024-07", "openness")]
    [InlineData("$8", "8", "transparency-score")]
    public void And_no_form_of_something_else(string words, string value, string field) => Assert.False(States(words, value, FamilyField(field)));

    [Theory]
    [InlineData("20 million", true, true)]
    [InlineData("20,000,000", true, true)]
    [InlineData("$20 million", true, false)]
    [InlineData("20 million US dollars", true, false)]
    [InlineData("20 million users", false, true)]
    [InlineData("20 million days", false, false)]
    public void A_threshold_is_stated_in_its_own_unit(string words, bool isMoney, bool isUsers)
    {
        var value = RecordShapes.Licence.Fields.First(field => field.Name == "thresholds").Fields.First(field => field.Name == "value");
        Assert.Equal(isMoney, States(words, "20000000", value, "USD per month, group-wide"));
        Assert.Equal(isUsers, States(words, "20000000", value, "users"));
    }

    [Fact]
    public void Any_item_of_a_list_may_be_stated()
    {
        var fact = new Fact(["7", "13", "32"], "", Nowhere, FamilyField("sizes-b"));
        Assert.True(FactText.States("32B", fact));
        Assert.False(FactText.States("31B", fact));
    }

    private static SourceSpan Nowhere => new SourceFile("input/facts/a.yml", "").Start;

    private static bool States(string words, string value, Field? field = null, string unit = "") => FactText.States(words, new Fact([value], value, Nowhere, field, unit));

    private static Field FamilyField(string name) =>
        RecordShapes.Family.Fields.Concat(RecordShapes.Family.Fields.First(field => field.Name == "releases").Fields).First(field => field.Name == name);
}
