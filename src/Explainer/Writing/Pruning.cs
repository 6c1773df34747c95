namespace Explainer.Writing;

/// <summary>Removes what the last build wrote and this one does not have, and the folders that this leaves empty.</summary>
internal static class Pruning
{
    public static void Remove(string folder, IReadOnlyList<string> gone)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in gone)
        {
            // What is a folder by now is not what was written.
            if (!IsInside(folder, path) || Directory.Exists(Path.Combine(folder, path)))
            {
                continue;
            }

            try
            {
                Delete(Path.Combine(folder, path));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new OutputFailure(path, error);
            }

            OutputPaths.AddFolders(folders, path);
        }

        // The longer path of two nested folders comes first.
        foreach (var path in folders.OrderByDescending(path => path.Length))
        {
            var info = new DirectoryInfo(Path.Combine(folder, path));
            if (info.Exists && info.LinkTarget is null && !info.EnumerateFileSystemInfos().Any())
            {
                info.Delete();
            }
        }
    }

    /// <summary>Deletes a file that may be missing, together with its folder.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
        }
    }

    /// <summary>Whether no folder on the way to a path is a link; through one we would delete somebody else's files.</summary>
    public static bool IsInside(string folder, string path)
    {
        for (var parent = OutputPaths.Folder(path); parent.Length > 0; parent = OutputPaths.Folder(parent))
        {
            if (new DirectoryInfo(Path.Combine(folder, parent)).LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }
}
