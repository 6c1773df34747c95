using System.Text;
using System.Text.Unicode;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>Makes a <see cref="SourceFile"/> of bytes, and reports what makes them no text that authors should write.</summary>
/// <remarks>Marks, line ends and controls are mended after the report, so that nothing else is said because of them.</remarks>
internal static class TextReading
{
    private const int LongestLine = 20_000;

    /// <summary>Signs that no page can show, that hide text from reviewers, or that XML forbids.</summary>
    public static bool IsInvisible(char c) => c != '\n'
        && (char.IsControl(c) || c is '\u200b' or '\u2060' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff' or '\ufffe' or '\uffff');

    public static ReadFile Read(string path, byte[] bytes, List<Diagnostic> problems)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
            problems.Add(ReadingProblems.ByteOrderMark.At(new SourceFile(path, bytes).Start,
                "this file starts with a byte-order mark", "save it as UTF-8 without BOM"));
        }

        if (!Utf8.IsValid(bytes) || bytes.AsSpan().Contains((byte)0))
        {
            return NotText(path, bytes, problems);
        }

        if (bytes.AsSpan().Contains((byte)'\r'))
        {
            var text = Encoding.UTF8.GetString(bytes);
            var at = text.IndexOf('\r', StringComparison.Ordinal);
            bytes = Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
            problems.Add(ReadingProblems.CarriageReturn.At(new SourceFile(path, bytes).Span(at, 0),
                "this line ends with a carriage return", "save the file with LF line ends"));
        }

        var file = new SourceFile(path, bytes);
        if (LongLine(bytes) is var start and >= 0)
        {
            var at = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, start));
            problems.Add(ReadingProblems.LineTooLong.At(file.Span(at, 1), $"this line has more than {LongestLine:N0} characters", "break it into several lines"));
            return Lost(path, problems);
        }

        if (Conflict(bytes) is var conflict and >= 0)
        {
            var at = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, conflict));
            problems.Add(ReadingProblems.MergeConflict.At(file.Span(at, 7), "two versions of this place are still beside each other", "keep what is right of both, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`"));
            return Lost(path, problems);
        }

        return MayHide(bytes) && FirstInvisible(file.ReadText()) is >= 0 and var hidden
            ? Mend(file, hidden, problems)
            : new ReadFile(file, null, problems);
    }

    /// <summary>A file without content stands for one that could not be read, so that nobody says it is missing.</summary>
    public static ReadFile Lost(string path, IReadOnlyList<Diagnostic> problems) => new(new SourceFile(path, ""), null, problems, IsLost: true);

    private static ReadFile NotText(string path, byte[] bytes, List<Diagnostic> problems)
    {
        // Decoding puts a replacement sign at the first bad byte, which gives the place.
        var decoded = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        var at = decoded.AsSpan().IndexOfAny('\uFFFD', '\0');
        problems.Add(ReadingProblems.EncodingNotUtf8.At(new SourceFile(path, decoded).Span(Math.Max(at, 0), 1),
            "this byte is not UTF-8 text", "save the file as UTF-8"));
        return Lost(path, problems);
    }

    /// <summary>Whether a look at the characters is worth while: most files hold no such byte.</summary>
    private static bool MayHide(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if ((b < 32 && b != '\n') || b is 0x7f or 0xc2 or 0xe2 or 0xef)
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstInvisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsInvisible(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadFile Mend(SourceFile file, int at, List<Diagnostic> problems)
    {
        var text = file.ReadText();
        problems.Add(text[at] == '\t'
            ? ReadingProblems.TabCharacter.At(file.Span(at, 1), "there is a tab here", "use spaces instead")
            : ReadingProblems.ControlCharacter.At(file.Span(at, 1), FormattableString.Invariant($"there is an invisible control character (U+{(int)text[at]:X4}) here"), "delete it"));

        // What a tab in YAML means nobody knows, so the rest of the file would be guesswork.
        if (text[at] == '\t' && IsYaml(file.Path, text, at))
        {
            return Lost(file.Path, problems);
        }

        // A blank would end an address or a word in the text, and be reported a second time there.
        var stand = IsYaml(file.Path, text, at) ? ' ' : '\u00a0';
        var mended = string.Create(text.Length, (text, stand), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var sign = source.text[i];
                span[i] = !IsInvisible(sign) ? sign : char.IsControl(sign) ? ' ' : source.stand;
            }
        });
        return new ReadFile(new SourceFile(file.Path, mended), null, problems);
    }

    private static bool IsYaml(string path, string text, int at) =>
        path.EndsWith(".yml", StringComparison.Ordinal)
        || (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", StringComparison.Ordinal) is var end && (end < 0 || at < end));

    /// <summary>Where git began to write two versions under each other, or -1.</summary>
    private static int Conflict(ReadOnlySpan<byte> bytes)
    {
        var start = LineStarting(bytes, "<<<<<<< "u8, 0);
        var middle = start < 0 ? -1 : LineStarting(bytes, "=======\n"u8, start);
        return middle >= 0 && LineStarting(bytes, ">>>>>>> "u8, middle) >= 0 ? start : -1;
    }

    private static int LineStarting(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> words, int from)
    {
        for (var at = from; bytes[at..].IndexOf(words) is var next and >= 0; at += next + 1)
        {
            if (at + next == 0 || bytes[at + next - 1] == '\n')
            {
                return at + next;
            }
        }

        return -1;
    }

    /// <summary>Where the first overlong line starts in the bytes, or -1.</summary>
    private static int LongLine(ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        while (bytes.Length - start > LongestLine)
        {
            var end = bytes[start..].IndexOf((byte)'\n');
            if (end < 0 || end > LongestLine)
            {
                return start;
            }

            start += end + 1;
        }

        return -1;
    }
}
