namespace Explainer.Cli;

/// <summary>One line that is overwritten while work goes on and erased when it is done; silent in the first second.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly TextWriter? _writer;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private string _text = "";
    private bool _showing;
    private bool _done;

    public ProgressLine(TextWriter? writer)
        : this(writer, TimeSpan.FromSeconds(1))
    {
    }

    /// <summary>Speaks to nobody when <paramref name="writer"/> is null.</summary>
    internal ProgressLine(TextWriter? writer, TimeSpan silence)
    {
        _writer = writer;
        _timer = writer is null ? null : new Timer(_ => Show(), null, silence, Timeout.InfiniteTimeSpan);
    }

    public void Say(string text)
    {
        if (_writer is null)
        {
            return;
        }

        lock (_lock)
        {
            _text = text;
            if (_showing)
            {
                _writer.Write($"{Erase}{_text} …");
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _done = true;
            if (_showing)
            {
                _writer!.Write(Erase);
            }
        }

        _timer?.Dispose();
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_done)
            {
                _showing = true;
                _writer!.Write($"{Erase}{_text} …");
            }
        }
    }
}
