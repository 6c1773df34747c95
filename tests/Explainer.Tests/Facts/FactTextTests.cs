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
    public void A_form_that_people_write_states_the_value(string words, string value) => Assert.True(FactText.States(words, value));

    [Theory]
    [InlineData("70 million", "700000000")]
    [InlineData("701 million", "700000000")]
    [InlineData("71B", "70")]
    [InlineData("128K", "128000")]
    [InlineData("November 2024", "2024-12")]
    [InlineData("7 December 2024", "2024-12-06")]
    [InlineData("conditions", "with-conditions")]
    [InlineData("", "70")]
    public void Another_value_does_not(string words, string value) => Assert.False(FactText.States(words, value));
}
