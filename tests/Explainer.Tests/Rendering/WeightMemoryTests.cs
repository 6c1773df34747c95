using Explainer.Rendering.Families;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>The memory of weights, held against sizes of files that llama.cpp publishes.</summary>
public sealed class WeightMemoryTests
{
    [Theory]
    [InlineData("8.03", "32", "32.1")]
    [InlineData("8.03", "4.8944", "4.9")]
    [InlineData("0.56", "4.8944", "0.34")]
    [InlineData("405", "4.8944", "248")]
    [InlineData("70", "16", "140")]
    public void Weights_fill_their_parameters_times_their_bits(string billions, string bits, string gigabytes) =>
        Assert.Equal(gigabytes, WeightMemory.Print(WeightMemory.Gigabytes(decimal.Parse(billions, Culture), decimal.Parse(bits, Culture))));

    private static readonly System.Globalization.CultureInfo Culture = System.Globalization.CultureInfo.InvariantCulture;
}
