namespace Explainer.Quizzes.Kinds;

/// <summary>Mixes items by a name, so that every build mixes them alike, and never into the right order.</summary>
internal static class Shuffle
{
    /// <summary>The numbers from 0 to <paramref name="count"/> - 1, mixed.</summary>
    public static int[] Places(string name, int count)
    {
        var places = new int[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = i;
        }

        // FNV-1a makes a number of the name; a linear congruential generator goes on from there.
        var state = 14695981039346656037UL;
        foreach (var letter in name)
        {
            state = (state ^ letter) * 1099511628211UL;
        }

        for (var i = count - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            var other = (int)((state >> 33) % (ulong)(i + 1));
            (places[i], places[other]) = (places[other], places[i]);
        }

        for (var i = 0; i < count; i++)
        {
            if (places[i] != i)
            {
                return places;
            }
        }

        // By chance the right order: one step round.
        return [.. places.Skip(1), .. places.Take(1)];
    }
}
