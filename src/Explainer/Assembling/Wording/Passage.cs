using Explainer.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Assembling.Wording;

/// <summary>A paragraph, heading or cell in plain words, each sign with its place in the text; one object serves all of them in turn.</summary>
internal sealed class Passage(Prose prose)
{
    /// <summary>Stands for code and addresses, which are words that nobody judges.</summary>
    public const char Opaque = '\uFFFC';

    private readonly List<LinkInPassage> _links = [];
    private readonly List<AutolinkInline> _addresses = [];
    private char[] _signs = new char[1024];
    private int[] _places = new int[1024];
    private bool[] _quoted = new bool[1024];
    private bool[] _linked = new bool[1024];
    private PhraseStart[] _starts = new PhraseStart[256];
    private int _length;
    private int _startCount;

    public ReadOnlySpan<char> Text => _signs.AsSpan(0, _length);

    /// <summary>Every place where a word or a phrase may begin, in order.</summary>
    public ReadOnlySpan<PhraseStart> Starts => _starts.AsSpan(0, _startCount);

    public IReadOnlyList<LinkInPassage> Links => _links;

    public IReadOnlyList<AutolinkInline> Addresses => _addresses;

    public bool IsQuoted(int at) => _quoted[at];

    public bool IsLinked(int at) => _linked[at];

    /// <summary>Where a piece of the plain words stands in the parsed text.</summary>
    public SourceSpan Span(int start, int length) => new(_places[start], _places[start + length - 1]);

    public void Read(ContainerInline inlines)
    {
        _length = 0;
        _links.Clear();
        _addresses.Clear();
        Read(inlines, false);
        _quoted.AsSpan(0, _length).Clear();
        MarkQuotes();
        MarkStarts();
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
        while (_length + text.Length > _signs.Length)
        {
            Array.Resize(ref _signs, _signs.Length * 2);
            Array.Resize(ref _places, _signs.Length);
            Array.Resize(ref _quoted, _signs.Length);
            Array.Resize(ref _linked, _signs.Length);
        }

        foreach (var c in text)
        {
            (_signs[_length], _places[_length], _linked[_length]) = (c, place, isLinked);
            _length++;
            place += step;
        }
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

    private void MarkStarts()
    {
        _startCount = 0;
        for (var at = PhraseStart.Next(Text, 0); at < _length; at = PhraseStart.Next(Text, at + 1))
        {
            if (_startCount == _starts.Length)
            {
                Array.Resize(ref _starts, _startCount * 2);
            }

            _starts[_startCount++] = PhraseStart.Of(Text, at);
        }
    }

    private int NextMark(int from) => _signs.AsSpan(from, _length - from).IndexOfAny("\"'“„‘") is >= 0 and var next ? from + next : _length;
}

/// <summary>Where the words of a link stand in a passage: from the first to behind the last.</summary>
internal sealed record LinkInPassage(int Start, int End, LinkInline Link);
