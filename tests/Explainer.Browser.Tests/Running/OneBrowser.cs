using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>One browser for the whole run: every test class belongs here.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Suite>
{
    public const string Name = "browser";
}
