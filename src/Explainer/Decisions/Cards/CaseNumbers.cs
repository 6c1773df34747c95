namespace Explainer.Decisions.Cards;

/// <summary>
/// Numbers that look random and follow from a seed alone: SplitMix64, written out here because the platform's own
/// generator may give others in its next version, and a deck must stay the same.
/// </summary>
internal sealed class CaseNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below <paramref name="count"/>, each equally likely.</summary>
    public int Below(int count)
    {
        // The last, incomplete run of numbers would favour small ones.
        var most = ulong.MaxValue - (ulong.MaxValue % (ulong)count);
        ulong number;
        do
        {
            number = Next();
        }
        while (number >= most);

        return (int)(number % (ulong)count);
    }

    /// <summary>Puts a list into another order, each equally likely.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
