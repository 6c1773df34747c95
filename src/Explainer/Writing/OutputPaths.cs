using Explainer.Diagnostics;
using Explainer.Rendering;

namespace Explainer.Writing;

/// <summary>Which paths a site may have: inside the folder, each once, no file where another needs a folder.</summary>
internal static class OutputPaths
{
    /// <summary>Whether a path stays inside the folder it is put in and is none of the names we keep for ourselves.</summary>
    public static bool IsSafe(string path)
    {
        if (path.Length == 0 || path.StartsWith(Manifest.Name, StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(Manifest.NewSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var c in path)
        {
            // A colon names a drive or a stream on Windows, a backslash a folder.
            if (c is '\\' or ':' || char.IsControl(c))
            {
                return false;
            }
        }

        var rest = path.AsSpan();
        while (true)
        {
            var slash = rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            if (segment is "" or "." or "..")
            {
                return false;
            }

            if (slash < 0)
            {
                return true;
            }

            rest = rest[(slash + 1)..];
        }
    }

    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<OutputFile> files, SourceSpan place)
    {
        var problems = new List<Diagnostic>();

        // Capitals are the same letter on many disks, so two names that differ only there are one.
        var seen = new HashSet<string>(files.Count, StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!IsSafe(file.Path))
            {
                problems.Add(WritingProblems.OutputPathUnsafe.At(place, $"`{file.Path}` is not a path inside the output folder",
                    "rename the file in `input/` that it comes from"));
            }
            else if (!seen.Add(file.Path))
            {
                problems.Add(WritingProblems.OutputPathClash.At(place, $"two files of the site would be written to `{file.Path}`",
                    "rename one of the two files in `input/` that lead to it"));
            }
            else
            {
                AddFolders(folders, file.Path);
            }
        }

        foreach (var file in files)
        {
            if (folders.Contains(file.Path))
            {
                problems.Add(WritingProblems.OutputPathClash.At(place, $"`{file.Path}` would be a file and a folder at once",
                    "rename one of the two files in `input/` that lead to it"));
            }
        }

        return problems;
    }

    /// <summary>The folder a path stands in, without the last slash; empty for the site's root.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    /// <summary>Adds every folder on the way to a path.</summary>
    public static void AddFolders(HashSet<string> folders, string path)
    {
        for (var folder = Folder(path); folder.Length > 0 && folders.Add(folder); folder = Folder(folder))
        {
        }
    }
}
