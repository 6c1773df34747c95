using System.Globalization;

namespace Explainer.Rendering.Families;

/// <summary>The memory that the weights of a model fill: all its parameters, at so many bits each. The page's script computes the same.</summary>
internal static class WeightMemory
{
    /// <summary>In billions of bytes.</summary>
    public static decimal Gigabytes(decimal billions, decimal bits) => billions * bits / 8;

    /// <summary>As pages print it: two digits behind the point below 1, one below 100, then none.</summary>
    public static string Print(decimal gigabytes)
    {
        var digits = gigabytes < 1 ? 2 : gigabytes < 100 ? 1 : 0;
        return decimal.Round(gigabytes, digits, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
