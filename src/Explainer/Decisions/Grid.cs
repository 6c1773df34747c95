using System.Numerics;

namespace Explainer.Decisions;

/// <summary>All combinations of answers, each a cell, and which rules match in it; knows nothing of hit policies.</summary>
/// <remarks>Cells are counted with the first input slowest. A cell's matches are a row of bits, one a rule.</remarks>
public sealed class Grid
{
    public const int MostCells = 4096;

    private readonly int[] _sizes;
    private readonly ulong[] _matches;
    private readonly int _words;

    private Grid(int[] sizes, ulong[] matches, int words)
    {
        (_sizes, _matches, _words) = (sizes, matches, words);
    }

    public IReadOnlyList<int> Sizes => _sizes;

    public int Count => _matches.Length / _words;

    /// <summary>How many cells inputs of these sizes have.</summary>
    internal static long CountOf(IEnumerable<int> sizes)
    {
        var count = 1L;
        foreach (var size in sizes)
        {
            count = Math.Min(count * size, long.MaxValue / 8192);
        }

        return count;
    }

    /// <summary>Builds the grid from the masks of every input (outer) and rule (inner).</summary>
    internal static Grid Build(int[] sizes, IReadOnlyList<ValueMask[]> masks, int rules)
    {
        var words = Math.Max(1, (rules + 63) / 64);
        var cells = new ulong[words];
        for (var rule = 0; rule < rules; rule++)
        {
            cells[rule >> 6] |= 1UL << (rule & 63);
        }

        for (var input = 0; input < sizes.Length; input++)
        {
            var accepts = Accepts(masks[input], sizes[input], words);
            var next = new ulong[cells.Length * sizes[input]];
            for (var cell = 0; cell < cells.Length / words; cell++)
            {
                for (var value = 0; value < sizes[input]; value++)
                {
                    for (var word = 0; word < words; word++)
                    {
                        next[(((cell * sizes[input]) + value) * words) + word] = cells[(cell * words) + word] & accepts[(value * words) + word];
                    }
                }
            }

            cells = next;
        }

        return new Grid(sizes, cells, words);
    }

    private static ulong[] Accepts(ValueMask[] masks, int size, int words)
    {
        var accepts = new ulong[size * words];
        for (var rule = 0; rule < masks.Length; rule++)
        {
            for (var value = 0; value < size; value++)
            {
                if (masks[rule].Has(value))
                {
                    accepts[(value * words) + (rule >> 6)] |= 1UL << (rule & 63);
                }
            }
        }

        return accepts;
    }

    /// <summary>Writes the rules that match in a cell, in the order of the table, and returns how many there are.</summary>
    public int Matching(int cell, Span<int> rules)
    {
        var count = 0;
        for (var word = 0; word < _words; word++)
        {
            for (var bits = _matches[(cell * _words) + word]; bits != 0; bits &= bits - 1)
            {
                rules[count++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return count;
    }

    /// <summary>The values of a cell, one an input.</summary>
    public int[] DigitsOf(int cell)
    {
        var digits = new int[_sizes.Length];
        for (var i = _sizes.Length - 1; i >= 0; i--)
        {
            digits[i] = cell % _sizes[i];
            cell /= _sizes[i];
        }

        return digits;
    }
}
