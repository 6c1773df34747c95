using Explainer.Diagnostics;
using Explainer.Rendering;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Writing;

/// <summary>Brings a folder to exactly the files of a run: writes what changed, removes what is gone, and only in a folder it made.</summary>
/// <remarks>
/// All new content is put down under temporary names before any file is replaced, so a full disk or a missing right leaves the
/// last site whole. A journal names the files that are under way, so a build that was killed is mended by the next one.
/// </remarks>
public static class OutputFolder
{
    /// <summary>Writes <paramref name="files"/> below <paramref name="output"/>, unless that folder is or holds <paramref name="root"/> or its content.</summary>
    public static WriteResult Write(string root, string output, IReadOnlyList<OutputFile> files) =>
        Write(root, output, files, WriteNew);

    internal static WriteResult Write(string root, string output, IReadOnlyList<OutputFile> files, FileWriter writer)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var relative = Path.GetRelativePath(root, folder).Replace('\\', '/');
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? folder.Replace('\\', '/') : relative;
        var place = new SourceFile(shown, "").Start;
        try
        {
            return OutputGuard.Refuse(root, folder, place) is { } refusal ? WriteResult.Refused(refusal)
                : OutputPaths.Check(files, place) is { Count: > 0 } clashes ? WriteResult.Refused(clashes)
                : WriteLocked(folder, files, writer, place);
        }
        catch (OutputFailure failure)
        {
            return WriteResult.Refused(Unwritable(place, failure.Path, failure.InnerException!));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return WriteResult.Refused(Unwritable(place, null, error));
        }
    }

    private static WriteResult WriteLocked(string folder, IReadOnlyList<OutputFile> files, FileWriter writer, SourceSpan place)
    {
        var made = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        try
        {
            using var hold = OutputLock.Take(folder);
            return hold is null
                ? WriteResult.Refused(WritingProblems.OutputBusy.At(place, "another build is writing to the output folder",
                    "wait until it is done, or name another folder with `--output DIR`"))
                : OutputGuard.RefuseForeign(folder, place) is { } refusal ? WriteResult.Refused(refusal)
                : Update(folder, files, writer, place);
        }
        finally
        {
            if (made && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static WriteResult Update(string folder, IReadOnlyList<OutputFile> files, FileWriter writer, SourceSpan place)
    {
        var known = Manifest.Read(folder);
        var brokenOff = Repair(folder, known);
        var plan = OutputPlan.Make(folder, files, known);
        if (plan.Obstacle is { } obstacle)
        {
            return WriteResult.Refused(WritingProblems.OutputPathClash.At(place, $"a folder stands where the file `{obstacle}` belongs",
                $"delete the folder `{obstacle}` in the output folder"));
        }

        if (plan.Changed.Count > 0)
        {
            Replace(folder, files, plan, writer);
        }

        Pruning.Remove(folder, plan.Gone);
        if (brokenOff || plan.Refresh || plan.Changed.Count + plan.Gone.Count > 0 || !Manifest.Marks(folder))
        {
            Manifest.Write(folder, files, plan.Entries);
            File.Delete(Path.Combine(folder, Manifest.JournalName));
        }

        return new WriteResult(plan.Changed.Count, plan.Gone.Count, files.Count - plan.Changed.Count, []);
    }

    private static void Replace(string folder, IReadOnlyList<OutputFile> files, OutputPlan plan, FileWriter writer)
    {
        var marked = Manifest.Marks(folder);
        var staging = new Staging(folder, files, plan, writer);
        try
        {
            if (!marked)
            {
                Manifest.Write(folder, [], []);
            }

            Manifest.WriteJournal(folder, plan.Changed.Select(i => files[i].Path));
            staging.PutDown();
        }
        catch
        {
            staging.TakeBack();
            File.Delete(Path.Combine(folder, Manifest.JournalName));
            if (!marked)
            {
                File.Delete(Path.Combine(folder, Manifest.Name));
            }

            throw;
        }

        staging.Swap();
    }

    /// <summary>After a build that was broken off: its temporary files go, and whatever it may have written counts as ours.</summary>
    private static bool Repair(string folder, Dictionary<string, ManifestEntry> known)
    {
        var journal = Manifest.ReadJournal(folder);
        foreach (var path in journal)
        {
            known.TryAdd(path, ManifestEntry.Unknown);
            if (Pruning.IsInside(folder, path))
            {
                Pruning.Delete(Path.Combine(folder, path + Manifest.NewSuffix));
            }
        }

        return journal.Count > 0;
    }

    private static DateTime WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = Create(path);
        RandomAccess.Write(handle, bytes, 0);
        return File.GetLastWriteTimeUtc(handle);
    }

    /// <summary>Never opens what is there already: it could be a link.</summary>
    private static SafeFileHandle Create(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(path);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        }
    }

    private static Diagnostic Unwritable(SourceSpan place, string? path, Exception error) =>
        WritingProblems.OutputUnwritable.At(place,
            path is null ? $"the output folder cannot be written: {OutputFailure.Reason(error)}" : $"`{path}` cannot be written: {OutputFailure.Reason(error)}",
            "mend that and build again, or name another folder with `--output DIR`");
}
