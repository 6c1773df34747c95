using Xunit;

namespace Explainer.BrowserTests.Running;

/// <summary>A browser that works when the two others are done: what measures time must not be disturbed.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class QuietBrowser : ICollectionFixture<Suite>
{
    public const string Name = "quiet browser";
}
