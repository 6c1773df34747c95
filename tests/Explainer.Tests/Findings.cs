using Xunit;

namespace Explainer.Tests;

/// <summary>What a test found to be wrong: all of it is shown, one finding a line.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string?> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} findings:\n{string.Join('\n', all)}");
    }
}
