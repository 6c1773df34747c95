using Explainer.Diagnostics;

namespace Explainer.Writing;

/// <summary>Says which folders a site may be written to: never what it is made from, never through a link, never a folder that is not ours.</summary>
internal static class OutputGuard
{
    private const int LongestChain = 40;

    /// <summary>Names are compared as most disks of the system do it.</summary>
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Why nothing may be written to <paramref name="folder"/>, or null; both paths are absolute.</summary>
    public static Diagnostic? Refuse(string root, string folder, SourceSpan place)
    {
        var realRoot = RealPath(root, 0);
        var realFolder = RealPath(folder, 0);
        if (realRoot is null || realFolder is null)
        {
            return WritingProblems.OutputLink.At(place, "symbolic links on the way to the output folder lead in a circle",
                "name the real folder");
        }

        if (IsSameOrInside(realRoot, realFolder))
        {
            return WritingProblems.OutputOverlapsInput.At(place, "the output folder holds what the site is made from",
                "name a folder of its own, such as `output`");
        }

        foreach (var name in (string[])["input", "theme"])
        {
            if (RealPath(Path.Combine(realRoot, name), 0) is { } source && IsSameOrInside(realFolder, source))
            {
                return WritingProblems.OutputOverlapsInput.At(place, $"the output folder is inside `{name}/`",
                    "name a folder of its own, such as `output`");
            }
        }

        if (LinkOnTheWay(root, folder) is { } link)
        {
            return WritingProblems.OutputLink.At(place, $"`{link}` on the way to the output folder is a symbolic link",
                "name the real folder, or delete the link");
        }

        // Who holds the lock may be about to put the marker down; then the question is asked again under the lock.
        return File.Exists(Path.Combine(folder, Manifest.LockName)) ? null : RefuseForeign(folder, place);
    }

    /// <summary>Why a folder is not ours to write to, or null.</summary>
    public static Diagnostic? RefuseForeign(string folder, SourceSpan place)
    {
        if (File.Exists(folder))
        {
            return WritingProblems.OutputNotOurs.At(place, "the output folder is a file", "name a folder, or delete the file");
        }

        if (!Directory.Exists(folder) || Manifest.Marks(folder)
            || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry).StartsWith(Manifest.Name, StringComparison.Ordinal)))
        {
            return null;
        }

        return WritingProblems.OutputNotOurs.At(place, "the output folder has something in it that no build of ours put there",
            "name an empty or a new folder, or delete this one if nothing in it is needed");
    }

    /// <summary>The first link among the folders that lead to the output but not to the root.</summary>
    private static string? LinkOnTheWay(string root, string folder)
    {
        for (var path = folder; path is not null && !IsSameOrInside(root, path); path = Path.GetDirectoryName(path))
        {
            if (new DirectoryInfo(path).LinkTarget is not null)
            {
                return Path.GetFileName(path);
            }
        }

        return null;
    }

    private static bool IsSameOrInside(string path, string folder) =>
        path.StartsWith(folder, PathComparison)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The path with every link resolved, as far as it exists; null for links that lead in a circle.</summary>
    private static string? RealPath(string path, int depth)
    {
        if (depth > LongestChain)
        {
            return null;
        }

        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        if (RealPath(parent, depth) is not { } realParent)
        {
            return null;
        }

        var real = Path.Combine(realParent, Path.GetFileName(path));
        return new DirectoryInfo(real).LinkTarget is { } target
            ? RealPath(Path.GetFullPath(target, realParent), depth + 1)
            : real;
    }
}
