using Explainer.Rendering;
using Explainer.Running;

namespace Explainer.Writing;

/// <summary>What has to happen to a folder so that it holds exactly the files of a run.</summary>
/// <param name="Changed">Indices of the files to write, in their order.</param>
/// <param name="Gone">Paths of the last build that this one does not have, in ordinal order.</param>
/// <param name="Entries">For each file what the next manifest says of it; of changed ones only the hash is true yet.</param>
/// <param name="Obstacle">A path where a folder stands in the way of a file, or null.</param>
/// <param name="Refresh">Whether a file is the same but the manifest does not say so.</param>
/// <param name="IsFirst">Whether nothing stands in the folder yet.</param>
internal sealed record OutputPlan(
    IReadOnlyList<int> Changed,
    IReadOnlyList<string> Gone,
    ManifestEntry[] Entries,
    string? Obstacle,
    bool Refresh,
    bool IsFirst)
{
    public static OutputPlan Make(string folder, IReadOnlyList<OutputFile> files, Dictionary<string, ManifestEntry> known)
    {
        var entries = new ManifestEntry[files.Count];
        var states = new State[files.Count];
        var isFirst = known.Count == 0 && Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry).StartsWith(Manifest.Name, StringComparison.Ordinal));
        Workers.ForEach(files.Count, i =>
        {
            entries[i] = new ManifestEntry(files[i].Hash, files[i].Length, 0);
            states[i] = isFirst ? State.Changed : Compare(Path.Combine(folder, files[i].Path), files[i], known.GetValueOrDefault(files[i].Path, ManifestEntry.Unknown), ref entries[i]);
        });

        var changed = new List<int>();
        string? obstacle = null;
        var refresh = false;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] is State.Changed or State.Obstructed)
            {
                changed.Add(i);
            }

            obstacle ??= states[i] == State.Obstructed ? files[i].Path : null;
            refresh |= states[i] == State.Refreshed;
        }

        return new OutputPlan(changed, FindGone(files, known), entries, obstacle, refresh, isFirst);
    }

    private static List<string> FindGone(IReadOnlyList<OutputFile> files, Dictionary<string, ManifestEntry> known)
    {
        if (known.Count == 0)
        {
            return [];
        }

        var gone = new HashSet<string>(known.Keys, StringComparer.Ordinal);
        foreach (var file in files)
        {
            gone.Remove(file.Path);
        }

        return [.. gone.Order(StringComparer.Ordinal)];
    }

    private static State Compare(string path, OutputFile file, ManifestEntry known, ref ManifestEntry entry)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
        {
            return Directory.Exists(path) ? State.Obstructed : State.Changed;
        }

        if (info.LinkTarget is not null || info.Length != file.Length)
        {
            return State.Changed;
        }

        var time = info.LastWriteTimeUtc.Ticks;
        var believed = known.Size == file.Length && known.Time == time;
        if (believed ? known.Hash != entry.Hash : !file.Bytes.Span.SequenceEqual(File.ReadAllBytes(path)))
        {
            return State.Changed;
        }

        entry = entry with { Time = time };
        return believed ? State.Same : State.Refreshed;
    }

    private enum State
    {
        Changed,
        Same,
        Refreshed,
        Obstructed,
    }
}
