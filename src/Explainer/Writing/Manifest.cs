using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Writing;

/// <summary>The marker of a folder that is ours: which files the last build wrote there, so that unchanged ones need not be read.</summary>
internal static class Manifest
{
    public const string Name = ".explainer";
    public const string LockName = ".explainer-lock";
    public const string JournalName = ".explainer-journal";

    /// <summary>New content stands under its path and this, until all of it is down.</summary>
    public const string NewSuffix = ".explainer-new";

    private const string Header = "explainer output 1: made by a build; the next build replaces what is listed here";

    /// <summary>Whether a folder carries our marker; a link or a folder of that name is not ours.</summary>
    public static bool Marks(string folder)
    {
        var info = new FileInfo(Path.Combine(folder, Name));
        if (!info.Exists || info.LinkTarget is not null)
        {
            return false;
        }

        Span<char> start = stackalloc char[Header.Length];
        using var reader = new StreamReader(info.FullName);
        return reader.ReadBlock(start) == start.Length && start.SequenceEqual(Header);
    }

    /// <summary>What the last build wrote, and what a build that was broken off may have written.</summary>
    public static Dictionary<string, ManifestEntry> Read(string folder)
    {
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (var line in Lines(Path.Combine(folder, Name)))
        {
            var parts = line.Split(' ', 4);
            if (parts.Length == 4 && OutputPaths.IsSafe(parts[3])
                && parts[0].Length == ContentHash.Digits
                && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var time))
            {
                entries[parts[3]] = new ManifestEntry(parts[0], size, time);
            }
        }

        return entries;
    }

    /// <summary>The paths that a build which was broken off meant to write; none when the last one was finished.</summary>
    public static IReadOnlyList<string> ReadJournal(string folder) =>
        [.. Lines(Path.Combine(folder, JournalName)).Where(OutputPaths.IsSafe)];

    /// <param name="entries">One for each file.</param>
    public static void Write(string folder, IReadOnlyList<OutputFile> files, ManifestEntry[] entries)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Size >= 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{entry.Hash} {entry.Size} {entry.Time} {files[i].Path}\n");
            }
        }

        Replace(Path.Combine(folder, Name), text);
    }

    public static void WriteJournal(string folder, IEnumerable<string> paths)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var path in paths)
        {
            text.Append(path).Append('\n');
        }

        Replace(Path.Combine(folder, JournalName), text);
    }

    private static IEnumerable<string> Lines(string path) =>
        File.Exists(path) ? File.ReadLines(path).Skip(1) : [];

    private static void Replace(string path, StringBuilder text)
    {
        var fresh = path + "-new";
        try
        {
            File.WriteAllText(fresh, text.ToString());
            File.Move(fresh, path, overwrite: true);
        }
        catch
        {
            File.Delete(fresh);
            throw;
        }
    }
}
