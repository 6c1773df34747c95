namespace Explainer.Deciding;

/// <summary>
/// Comma-separated values in which a quote inside a cell that does not start with one is a sign like any other, as in <c>5" screen</c>:
/// such a cell is handed on in quotes. Else it would join all rows up to the next quote into one.
/// </summary>
internal sealed class StrayQuotes(TextReader input) : TextReader
{
    private readonly char[] _read = new char[16_384];
    private readonly List<char> _cell = [];
    private readonly List<char> _ready = [];
    private Place _place;
    private bool _isStray;
    private bool _isDone;
    private int _given;
    private int _line = 1;
    private int _quoteLine;

    private enum Place
    {
        Start,
        Plain,
        Quoted,
        Behind,
    }

    /// <summary>The line of the quote that is still open where the file ends; 0 while none is known.</summary>
    public int OpenLine => _isDone && _place == Place.Quoted ? _quoteLine : 0;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        while (_given == _ready.Count)
        {
            if (_isDone)
            {
                return 0;
            }

            _ready.Clear();
            _given = 0;
            Fill();
        }

        var count = Math.Min(buffer.Length, _ready.Count - _given);
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ready).Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        input.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        var count = input.Read(_read, 0, _read.Length);
        _isDone = count == 0;
        for (var i = 0; i < count; i++)
        {
            Take(_read[i]);
        }

        // A cell that goes on for ever is no cell with a stray quote.
        if (_isDone || _cell.Count > _read.Length)
        {
            HandOn();
        }
    }

    private void Take(char sign)
    {
        var isEnd = sign is ',' or '\n' or '\r';
        switch (_place)
        {
            case Place.Start or Place.Plain when isEnd:
                HandOn();
                _ready.Add(sign);
                _place = Place.Start;
                break;
            case Place.Start when sign == '"':
                _quoteLine = _line;
                _ready.Add(sign);
                _place = Place.Quoted;
                break;
            case Place.Start when sign == '\ufeff':
                _ready.Add(sign);
                break;
            case Place.Start or Place.Plain:
                _isStray |= sign == '"';
                _cell.Add(sign);
                _place = Place.Plain;
                break;
            default:
                _ready.Add(sign);
                _place = sign == '"' ? (_place == Place.Quoted ? Place.Behind : Place.Quoted) : _place == Place.Behind && isEnd ? Place.Start : _place;
                break;
        }

        _line += sign == '\n' ? 1 : 0;
    }

    private void HandOn()
    {
        if (_isStray)
        {
            _ready.Add('"');
            foreach (var sign in _cell)
            {
                _ready.AddRange(sign == '"' ? "\"\"" : [sign]);
            }

            _ready.Add('"');
        }
        else
        {
            _ready.AddRange(_cell);
        }

        _cell.Clear();
        _isStray = false;
    }
}
