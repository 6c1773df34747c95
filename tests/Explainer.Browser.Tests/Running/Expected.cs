using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>What is expected of a list of complaints.</summary>
internal static class Expected
{
    /// <summary>Fails with all of them, one a line, when there are any.</summary>
    public static void Nothing(IEnumerable<string> complaints)
    {
        var all = complaints.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} complaints:\n{string.Join('\n', all)}");
        }
    }
}
