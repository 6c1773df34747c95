namespace Explainer.Decisions;

/// <summary>Which values of one input a row accepts: bit i for value i.</summary>
public sealed class ValueMask
{
    private readonly ulong[]? _bits;

    private ValueMask(ulong[]? bits) => _bits = bits;

    /// <summary>Accepts everything.</summary>
    public static ValueMask Any { get; } = new(null);

    public bool IsAny => _bits is null;

    internal static ValueMask Of(int size, Func<int, bool> accepts)
    {
        var bits = new ulong[(size + 63) / 64];
        for (var i = 0; i < size; i++)
        {
            if (accepts(i))
            {
                bits[i >> 6] |= 1UL << (i & 63);
            }
        }

        return new ValueMask(bits);
    }

    public bool Has(int value) => _bits is null || (_bits[value >> 6] >> (value & 63) & 1) == 1;

    /// <summary>In hexadecimal, highest value first; <c>-</c> when everything is accepted.</summary>
    public override string ToString()
    {
        if (_bits is null)
        {
            return "-";
        }

        var text = string.Concat(_bits.Reverse().Select(word => word.ToString("x16", System.Globalization.CultureInfo.InvariantCulture))).TrimStart('0');
        return text.Length == 0 ? "0" : text;
    }
}
