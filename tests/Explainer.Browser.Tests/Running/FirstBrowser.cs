using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>One of the two browsers that work beside each other: what readers do with questions, review, words, search, worksheets and most tools.</summary>
[CollectionDefinition(Name)]
public sealed class FirstBrowser : ICollectionFixture<Suite>
{
    public const string Name = "first browser";
}
