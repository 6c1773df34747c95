namespace Explainer.Diagnostics;

/// <summary>A place in a file: <paramref name="Start"/> and <paramref name="Length"/> count characters of its text, from 0.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The part of this place that begins <paramref name="offset"/> characters into it.</summary>
    public SourceSpan Slice(int offset, int length) => new(File, Start + offset, length);

    /// <summary>Line and column of the start, both from 1, as editors count them.</summary>
    public (int Line, int Column) Position() => File.Locate(Start);

    /// <summary>The first line of this place: a list of ten lines is pointed at by its first.</summary>
    public SourceSpan FirstLine()
    {
        var text = File.ReadText();
        var end = Start >= text.Length ? -1 : text.IndexOf('\n', Start);
        return end < 0 || end >= End ? this : Slice(0, end - Start);
    }

    public string ReadText()
    {
        var text = File.ReadText();
        var start = Math.Clamp(Start, 0, text.Length);
        return text.Substring(start, Math.Clamp(Length, 0, text.Length - start));
    }
}
