using System.Text;
using System.Text.Unicode;
using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>Everything below <c>input/</c> and <c>theme/</c>, in ordinal order of paths.</summary>
/// <param name="Texts">Markdown, YAML, templates, styles and scripts.</param>
/// <param name="Assets">Files passed through as they are.</param>
/// <param name="Problems">What could not be read, or not as it stands.</param>
public sealed record InputFolder(
    IReadOnlyList<SourceFile> Texts,
    IReadOnlyList<AssetFile> Assets,
    IReadOnlyList<Diagnostic> Problems)
{
    private const int LargestText = 1 << 20;
    private const int LargestAsset = 64 << 20;
    private const int LongestLine = 20_000;

    /// <summary>Reads the two folders; unchanged files (same size and time) are taken from <paramref name="memo"/>.</summary>
    public static InputFolder Read(string root, ReadingMemo? memo = null)
    {
        var problems = new DiagnosticBag();
        var paths = new List<FileInfo>();
        var prefix = Path.GetFullPath(root);
        foreach (var folder in (string[])["input", "theme"])
        {
            var directory = new DirectoryInfo(Path.Combine(prefix, folder));
            if (!directory.Exists)
            {
                problems.Add(ReadingProblems.FolderMissing, new SourceFile(folder, "").Start,
                    $"there is no folder `{folder}/` here", "start the program beside `input/` and `theme/`, or say where with `--root DIR`");
                continue;
            }

            Walk(directory, prefix, paths, problems);
        }

        paths.Sort((a, b) => string.CompareOrdinal(a.FullName, b.FullName));
        var read = new ReadFile?[paths.Count];
        Parallel.For(0, paths.Count, i => read[i] = ReadOne(paths[i], Relative(prefix, paths[i].FullName), memo));

        var texts = new List<SourceFile>(paths.Count);
        var assets = new List<AssetFile>();
        foreach (var file in read)
        {
            problems.AddRange(file!.Problems);
            if (file.Text is { } text)
            {
                texts.Add(text);
            }

            if (file.Asset is { } asset)
            {
                assets.Add(asset);
            }
        }

        return new InputFolder(texts, assets, problems.Sorted());
    }

    private static string Relative(string root, string path) =>
        Path.GetRelativePath(root, path).Replace('\\', '/');

    private static void Walk(DirectoryInfo directory, string root, List<FileInfo> files, DiagnosticBag problems)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = directory.GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(Unreadable(Relative(root, directory.FullName), error));
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.') || entry.Name == "README.md")
            {
                continue;
            }

            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                var path = Relative(root, entry.FullName);
                problems.Add(ReadingProblems.SymbolicLink, new SourceFile(path, "").Start,
                    $"`{entry.Name}` is a symbolic link", "put the file itself here; links are never followed");
            }
            else if (entry is DirectoryInfo child)
            {
                Walk(child, root, files, problems);
            }
            else if (entry is FileInfo file)
            {
                files.Add(file);
            }
        }
    }

    private static ReadFile ReadOne(FileInfo info, string path, ReadingMemo? memo)
    {
        try
        {
            if (memo?.Find(path, info) is { } known)
            {
                return known;
            }

            var file = ReadNew(info, path);
            memo?.Keep(path, info, file);
            return file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(null, null, [Unreadable(path, error)]);
        }
    }

    private static ReadFile ReadNew(FileInfo info, string path)
    {
        var isText = Path.GetExtension(path) is ".md" or ".yml" or ".hbs" or ".css" or ".js" && !path.StartsWith("input/assets/", StringComparison.Ordinal);
        var largest = isText ? LargestText : LargestAsset;
        var place = new SourceFile(path, "").Start;
        if (info.Length > largest)
        {
            return new ReadFile(null, null,
                [ReadingProblems.FileTooLarge.At(place, $"this file has {info.Length / 1024:N0} KiB, and {largest / 1024:N0} KiB is the most", isText ? "split it into several files" : null)]);
        }

        var problems = new List<Diagnostic>();
        if (!IsSafe(path))
        {
            problems.Add(ReadingProblems.PathUnsafe.At(place, $"`{path}` is not a name that every host can serve",
                "use lower-case letters, digits, hyphens and dots"));
        }

        var bytes = File.ReadAllBytes(info.FullName);
        return isText
            ? ReadText(path, bytes, problems)
            : new ReadFile(null, new AssetFile(path, bytes), problems);
    }

    /// <summary>Templates and scripts are ours; the names of what authors write become addresses.</summary>
    private static bool IsSafe(string path) =>
        path.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '/' or '_') && !path.Contains("..", StringComparison.Ordinal);

    private static ReadFile ReadText(string path, byte[] bytes, List<Diagnostic> problems)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
            problems.Add(ReadingProblems.ByteOrderMark.At(new SourceFile(path, bytes).Start,
                "this file starts with a byte-order mark", "save it as UTF-8 without BOM"));
        }

        if (!Utf8.IsValid(bytes))
        {
            // Decoding puts a replacement sign at the first bad byte, which gives the place.
            var decoded = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
            var at = decoded.IndexOf('\uFFFD', StringComparison.Ordinal);
            problems.Add(ReadingProblems.EncodingNotUtf8.At(new SourceFile(path, decoded).Span(Math.Max(at, 0), 1),
                "this byte is not UTF-8", "save the file as UTF-8"));
            return new ReadFile(null, null, problems);
        }

        if (bytes.AsSpan().Contains((byte)'\r'))
        {
            var text = Encoding.UTF8.GetString(bytes);
            var at = text.IndexOf('\r', StringComparison.Ordinal);
            var clean = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            bytes = Encoding.UTF8.GetBytes(clean);
            problems.Add(ReadingProblems.CarriageReturn.At(new SourceFile(path, bytes).Span(at, 0),
                "this line ends with a carriage return", "save the file with LF line ends"));
        }

        var file = new SourceFile(path, bytes);
        if (bytes.AsSpan().ContainsAnyInRange((byte)0, (byte)9) || bytes.AsSpan().ContainsAnyInRange((byte)11, (byte)31))
        {
            var text = file.ReadText();
            var at = text.AsSpan().IndexOfAny(Controls);
            problems.Add(text[at] == '\t'
                ? ReadingProblems.TabCharacter.At(file.Span(at, 1), "there is a tab here", "use spaces instead")
                : ReadingProblems.ControlCharacter.At(file.Span(at, 1), $"there is an invisible control character (code {(int)text[at]}) here", "delete it"));
        }

        if (LongLine(bytes) is var start and >= 0)
        {
            var at = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, start));
            problems.Add(ReadingProblems.LineTooLong.At(file.Span(at, 1), $"this line has more than {LongestLine:N0} characters"));
            return new ReadFile(null, null, problems);
        }

        return new ReadFile(file, null, problems);
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code != 10).Select(code => (char)code)]);

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

    private static Diagnostic Unreadable(string path, Exception error) =>
        ReadingProblems.FileUnreadable.At(new SourceFile(path, "").Start,
            error is UnauthorizedAccessException ? "you may not read this file" : "this file cannot be read", "check that it exists and that you may read it");
}
