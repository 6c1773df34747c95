using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>The other of the two browsers: accessibility, tools, worksheets, review and copies.</summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowser : ICollectionFixture<Suite>
{
    public const string Name = "second browser";
}
