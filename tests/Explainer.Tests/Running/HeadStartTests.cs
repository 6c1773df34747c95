using Explainer.Diagnostics;
using Xunit;

namespace Explainer.Tests.Running;

public sealed class HeadStartTests
{
    /// <summary>What is broken here would be loaded in vain and never be missed.</summary>
    [Fact]
    public void The_small_page_and_the_small_text_are_whole()
    {
        var problems = new DiagnosticBag();
        var (page, text) = HeadStart.Run(problems);
        Assert.Empty(problems.Sorted());
        Assert.Equal("<p id=\"a\">b\n</p>a", page);
        Assert.Equal("Title", Assert.Single(text.Headings).Text);
        Assert.Equal("b.md", Assert.Single(text.Links).Url);
    }
}
