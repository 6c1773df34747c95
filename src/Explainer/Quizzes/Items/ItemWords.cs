using System.Text;

namespace Explainer.Quizzes.Items;

/// <summary>The words of a text in small letters: runs of letters and digits, with apostrophes and decimal points inside them. A hyphen parts words.</summary>
internal sealed class ItemWords
{
    private readonly string _text;
    private readonly List<(int Start, int Length)> _words = [];

    public ItemWords(string text)
    {
        _text = text.ToLowerInvariant();
        var start = -1;
        for (var i = 0; i <= _text.Length; i++)
        {
            if (i < _text.Length && (char.IsLetterOrDigit(_text[i]) || (start >= 0 && Joins(i))))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                _words.Add((start, i - start));
                start = -1;
            }
        }
    }

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_words[index].Start, _words[index].Length);

    /// <summary>Where a word begins in the text.</summary>
    public int Start(int index) => _words[index].Start;

    /// <summary>Whether a word passes a test.</summary>
    public bool Any(Func<ReadOnlySpan<char>, bool> fits)
    {
        for (var i = 0; i < Count; i++)
        {
            if (fits(this[i]))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasStart(ReadOnlySpan<char> start)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Small letters without articles and without the signs of punctuation; signs of arithmetic and of money are words of their own.</summary>
    public static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var piece in words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece is "a" or "an" or "the")
            {
                continue;
            }

            for (var i = 0; i < piece.Length; i++)
            {
                if (char.IsLetterOrDigit(piece[i]) || char.IsSymbol(piece[i]) || piece[i] is '%' or '#' or '*' or '&' || (i + 1 < piece.Length && char.IsDigit(piece[i + 1])))
                {
                    bare.Append(piece[i]);
                }
            }

            bare.Append(' ');
        }

        return bare.ToString().Trim();
    }

    /// <summary>An apostrophe between letters, or a point between digits.</summary>
    private bool Joins(int at)
    {
        var next = at + 1 < _text.Length ? _text[at + 1] : ' ';
        return _text[at] is '\'' or '’' ? char.IsLetter(next) : _text[at] == '.' && char.IsDigit(_text[at - 1]) && char.IsDigit(next);
    }
}
