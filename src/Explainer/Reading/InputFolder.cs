using Explainer.Diagnostics;
using Explainer.Running;

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
    /// <summary>40,000 words. Some odd texts take the square of their length to parse, and this keeps the worst at two seconds.</summary>
    private const int LargestMarkdown = 256 << 10;
    private const int LargestText = 1 << 20;
    private const int LargestAsset = 64 << 20;

    /// <summary>Paths of files that are here without their content or under a bad name: whoever misses something of theirs says nothing, because the cause is reported.</summary>
    public IReadOnlySet<string> Lost { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Reads the two folders; unchanged files (same size and time) are taken from <paramref name="memo"/>.</summary>
    public static InputFolder Read(string root, ReadingMemo? memo = null)
    {
        var problems = new DiagnosticBag();
        var paths = new List<FileInfo>();
        var lost = new HashSet<string>(StringComparer.Ordinal);
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

            new FolderWalk(prefix, paths, lost, problems).Visit(directory, isSafe: true);
        }

        paths.Sort((a, b) => string.CompareOrdinal(a.FullName, b.FullName));
        var read = new ReadFile?[paths.Count];
        Workers.ForEach(paths.Count, i => read[i] = ReadOne(paths[i], FolderWalk.Relative(prefix, paths[i].FullName), memo));

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

            if (file.IsLost)
            {
                lost.Add(file.Text?.Path ?? file.Asset!.Path);
            }
        }

        return new InputFolder(texts, assets, problems.Sorted()) { Lost = lost };
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
            return Without(path, FolderWalk.Unreadable(path, error));
        }
    }

    private static ReadFile ReadNew(FileInfo info, string path)
    {
        if (info.LinkTarget is not null)
        {
            return Without(path, ReadingProblems.SymbolicLink.At(new SourceFile(path, "").Start,
                $"`{info.Name}` is a symbolic link", "put the file itself here; links are never followed"));
        }

        var isText = IsText(path);
        var largest = !isText ? LargestAsset : path.EndsWith(".md", StringComparison.Ordinal) ? LargestMarkdown : LargestText;
        if (info.Length > largest)
        {
            return Without(path, ReadingProblems.FileTooLarge.At(new SourceFile(path, "").Start,
                $"this file has {(info.Length + 1023) / 1024:N0} KiB, and {largest / 1024:N0} KiB is the most", isText ? "split it into several files" : "make it smaller, or link to it where it is published"));
        }

        // A pipe says that it holds nothing, and whoever opens it waits for ever.
        var bytes = info.Length == 0 ? [] : File.ReadAllBytes(info.FullName);
        return isText ? TextReading.Read(path, bytes, []) : new ReadFile(null, new AssetFile(path, bytes), []);
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".md" or ".yml" or ".hbs" or ".css" or ".js" && !path.StartsWith("input/assets/", StringComparison.Ordinal);

    /// <summary>What stands for a file that could not be read.</summary>
    private static ReadFile Without(string path, Diagnostic problem) =>
        IsText(path) ? TextReading.Lost(path, [problem]) : new ReadFile(null, new AssetFile(path, []), [problem], IsLost: true);
}
