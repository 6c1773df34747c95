namespace Explainer.Decisions;

/// <summary>Where a segment of numbers begins: at a number, or just above it.</summary>
public readonly record struct CutStart(decimal At, bool Over) : IComparable<CutStart>
{
    public bool Reaches(decimal number) => Over ? number > At : number >= At;

    public int CompareTo(CutStart other) => At != other.At ? At.CompareTo(other.At) : Over.CompareTo(other.Over);

    public static bool operator <(CutStart left, CutStart right) => left.CompareTo(right) < 0;

    public static bool operator >(CutStart left, CutStart right) => left.CompareTo(right) > 0;

    public static bool operator <=(CutStart left, CutStart right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CutStart left, CutStart right) => left.CompareTo(right) >= 0;

    /// <summary>As the page's look-up writes it: <c>8</c>, or <c>&gt;8</c> for just above 8.</summary>
    public override string ToString() => (Over ? ">" : "") + DecisionNumber.Print(At);
}
