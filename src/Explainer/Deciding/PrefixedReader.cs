namespace Explainer.Deciding;

/// <summary>Gives a text back before the rest of a reader, so that its beginning can be looked at first.</summary>
internal sealed class PrefixedReader(string start, TextReader rest) : TextReader
{
    private int _at;

    public override int Peek() => _at < start.Length ? start[_at] : rest.Peek();

    public override int Read() => _at < start.Length ? start[_at++] : rest.Read();

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_at >= start.Length)
        {
            return rest.Read(buffer);
        }

        var taken = Math.Min(buffer.Length, start.Length - _at);
        start.AsSpan(_at, taken).CopyTo(buffer);
        _at += taken;
        return taken;
    }
}
