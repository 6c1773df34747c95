using Xunit;

namespace Explainer.Tests;

/// <summary>Tests that change what the whole process sees, such as the culture of new threads: they run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
