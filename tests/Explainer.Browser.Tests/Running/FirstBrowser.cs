using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>One of the two browsers that work beside each other: what looks at every page, at searching and at questions.</summary>
[CollectionDefinition(Name)]
public sealed class FirstBrowser : ICollectionFixture<Suite>
{
    public const string Name = "first browser";
}
