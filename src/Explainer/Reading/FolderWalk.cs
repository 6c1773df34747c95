using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>Finds the files below a folder; links to folders are not followed, and bad names are reported once, where they stand.</summary>
internal sealed class FolderWalk(string root, List<FileInfo> files, HashSet<string> lost, DiagnosticBag problems)
{
    /// <param name="isSafe">Whether all names above are good; below a bad one everything waits until that is mended.</param>
    public void Visit(DirectoryInfo directory, bool isSafe)
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

            var path = Relative(root, entry.FullName);
            var isHereSafe = IsSafe(entry.Name);
            if (isSafe && !isHereSafe)
            {
                problems.Add(ReadingProblems.PathUnsafe, new SourceFile(path, "").Start, $"`{entry.Name}` is not a name that every host can serve",
                    "use lower-case letters, digits, hyphens and dots");
            }

            if (entry is DirectoryInfo child)
            {
                if (child.LinkTarget is null)
                {
                    Visit(child, isSafe && isHereSafe);
                }
                else
                {
                    problems.Add(ReadingProblems.SymbolicLink, new SourceFile(path, "").Start, $"`{child.Name}` is a symbolic link", "put the folder itself here; links are never followed");
                }
            }
            else if (entry is FileInfo file)
            {
                files.Add(file);
                if (!isSafe || !isHereSafe)
                {
                    lost.Add(path);
                }
            }
        }
    }

    /// <param name="root">A full path.</param>
    /// <param name="path">A full path below it.</param>
    public static string Relative(string root, string path) => path[(root.Length + (Path.EndsInDirectorySeparator(root) ? 0 : 1))..].Replace('\\', '/');

    public static Diagnostic Unreadable(string path, Exception error) =>
        ReadingProblems.FileUnreadable.At(new SourceFile(path, "").Start,
            error is UnauthorizedAccessException ? "you may not read this file" : "this file cannot be read", "check that it exists and that you may read it");

    /// <summary>The names of files and folders become addresses.</summary>
    private static bool IsSafe(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '_'))
            {
                return false;
            }
        }

        return !name.Contains("..", StringComparison.Ordinal);
    }
}
