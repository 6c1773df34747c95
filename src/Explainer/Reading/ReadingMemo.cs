using System.Collections.Concurrent;

namespace Explainer.Reading;

/// <summary>Files of the last run by path, size and time, so that the preview reads only what changed. Deleting it changes nothing but speed.</summary>
public sealed class ReadingMemo
{
    private readonly ConcurrentDictionary<string, (long Length, DateTime Time, ReadFile File)> _known = new(StringComparer.Ordinal);

    internal ReadFile? Find(string path, FileInfo info) =>
        _known.TryGetValue(path, out var entry) && entry.Length == info.Length && entry.Time == info.LastWriteTimeUtc ? entry.File : null;

    internal void Keep(string path, FileInfo info, ReadFile file) => _known[path] = (info.Length, info.LastWriteTimeUtc, file);
}
