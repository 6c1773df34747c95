using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>The other of the two browsers: every page as a whole, without script, on paper and from a disk, and decisions and records.</summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowser : ICollectionFixture<Suite>
{
    public const string Name = "second browser";
}
