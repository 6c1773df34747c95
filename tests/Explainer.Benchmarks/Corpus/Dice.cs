namespace Explainer.Benchmarks.Corpus;

/// <summary>Numbers that look random and are the same on every machine and in every version of .NET.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = ((ulong)seed * 2_862_933_555_777_941_757UL) + 3_037_000_493UL;

    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public int Roll(int sides)
    {
        _state = (_state * 6_364_136_223_846_793_005UL) + 1_442_695_040_888_963_407UL;
        return (int)((_state >> 33) % (ulong)sides);
    }
}
