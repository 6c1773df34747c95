using System.Buffers;
using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling.Wording;

/// <summary>A paragraph, heading or cell in plain words, each sign with its place in the text; one object serves all of them in turn.</summary>
internal sealed class Passage(Prose prose)
{
    /// <summary>Stands for code and addresses, which are words that nobody judges.</summary>
    public const char Opaque = '\uFFFC';

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“„‘");

    private readonly List<LinkInPassage> _links = [];
    private readonly List<AutolinkInline> _addresses = [];
    private char[] _signs = new char[512];
    private bool[] _quoted = new bool[512];
    private Run[] _runs = new Run[32];
    private PhraseStart[] _starts = new PhraseStart[512];
    private int _length;
    private int _runCount;
    private int _startCount;

    public ReadOnlySpan<char> Text => _signs.AsSpan(0, _length);

    /// <summary>Every place where a word or a phrase may begin, in order.</summary>
    public ReadOnlySpan<PhraseStart> Starts => _starts.AsSpan(0, _startCount);

    public IReadOnlyList<LinkInPassage> Links => _links;

    public IReadOnlyList<AutolinkInline> Addresses => _addresses;

    public bool IsQuoted(int at) => _quoted[at];

    public bool IsLinked(int at) => RunAt(at).IsLinked;

    /// <summary>Where a piece of the plain words stands in the parsed text.</summary>
    public SourceSpan Span(int start, int length) => new(RunAt(start).Place(start), RunAt(start + length - 1).Place(start + length - 1));

    public void Read(ContainerInline inlines)
    {
        _length = 0;
        _runCount = 0;
        _links.Clear();
        _addresses.Clear();
        Read(inlines, false);
        _quoted.AsSpan(0, _length).Clear();
        MarkQuotes();
        _startCount = PhraseStart.All(Text, ref _starts);
    }

    private void Read(ContainerInline inlines, bool isLinked)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan(), Start(literal), isLinked, 1);
                    break;
                case LineBreakInline:
                    Append(" ", inline.Span.Start, isLinked, 0);
                    break;
                case CodeInline:
                    Append([Opaque], inline.Span.Start, isLinked, 0);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan(), inline.Span.Start, isLinked, 0);
                    break;
                case AutolinkInline address:
                    _addresses.Add(address);
                    Append([Opaque], inline.Span.Start, true, 0);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    var start = _length;
                    Read(link, true);
                    _links.Add(new LinkInPassage(start, _length, link));
                    break;
                case ContainerInline nested:
                    Read(nested, isLinked);
                    break;
            }
        }
    }

    /// <summary>Markdig counts a backslash, and the blanks before the words of a cell, as part of the place but not of the words.</summary>
    private int Start(LiteralInline literal)
    {
        var start = literal.Span.Start;
        var content = literal.Content.AsSpan();
        while (content.Length > 0 && start < literal.Span.End && prose.Text[prose.Offset + start] != content[0])
        {
            start++;
        }

        return start;
    }

    private void Append(ReadOnlySpan<char> text, int place, bool isLinked, int step)
    {
        if (text.IsEmpty)
        {
            return;
        }

        while (_length + text.Length > _signs.Length)
        {
            Array.Resize(ref _signs, _signs.Length * 2);
            Array.Resize(ref _quoted, _signs.Length);
        }

        if (_runCount == _runs.Length)
        {
            Array.Resize(ref _runs, _runCount * 2);
        }

        _runs[_runCount++] = new Run(_length, place, step, isLinked);
        text.CopyTo(_signs.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>The piece that holds a sign: few signs are ever asked for.</summary>
    private Run RunAt(int at)
    {
        var (low, high) = (0, _runCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return _runs[low];
    }

    /// <summary>A straight quotation mark opens before a word and closes behind one; without its partner it is only a sign.</summary>
    private void MarkQuotes()
    {
        for (var at = NextMark(0); at < _length; at = NextMark(at + 1))
        {
            var close = _signs[at] switch
            {
                '“' or '„' => '”',
                '‘' => '’',
                '"' or '\'' when at == 0 || !(char.IsLetterOrDigit(_signs[at - 1]) || _signs[at - 1] is '.' or ',') => _signs[at],
                _ => '\0',
            };
            if (close == '\0')
            {
                continue;
            }

            for (var end = at + 1; end < _length; end++)
            {
                // An apostrophe inside a word closes nothing.
                if (_signs[end] == close && (close == '"' || end + 1 == _length || !char.IsLetterOrDigit(_signs[end + 1])))
                {
                    _quoted.AsSpan(at, end + 1 - at).Fill(true);
                    at = end;
                    break;
                }
            }
        }
    }

    private int NextMark(int from) => _signs.AsSpan(from, _length - from).IndexOfAny(Marks) is >= 0 and var next ? from + next : _length;

    /// <summary>Signs that stand in the parsed text as they do here, one behind the other, or all in one place.</summary>
    private readonly record struct Run(int Start, int First, int Step, bool IsLinked)
    {
        public int Place(int at) => First + ((at - Start) * Step);
    }
}

/// <summary>Where the words of a link stand in a passage: from the first to behind the last.</summary>
internal sealed record LinkInPassage(int Start, int End, LinkInline Link);
