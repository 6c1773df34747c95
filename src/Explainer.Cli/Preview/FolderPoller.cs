using System.IO.Enumeration;

namespace Explainer.Cli.Preview;

/// <summary>Notices changes below <c>input/</c> and <c>theme/</c> by looking at names, sizes and times.</summary>
/// <remarks>
/// The system's own watcher can fall silent on Linux when folders are moved, without an error; looking costs about
/// 2 ms for 500 files. Nothing is kept of a look but one number.
/// </remarks>
internal sealed class FolderPoller
{
    private readonly string[] _folders;
    private ulong _seen;

    public FolderPoller(string root)
    {
        _folders = [Path.Combine(root, "input"), Path.Combine(root, "theme")];
        _seen = Fingerprint();
    }

    /// <summary>Whether something changed at the last look, so that the next one decides.</summary>
    public bool IsUnsettled { get; private set; }

    /// <summary>True once after a change, as soon as one look finds everything as the look before: an editor that saves in steps is let finish.</summary>
    public bool Look()
    {
        var now = Fingerprint();
        var settled = IsUnsettled && now == _seen;
        IsUnsettled = now != _seen;
        _seen = now;
        return settled;
    }

    /// <summary>A sum over all files, so their order does not matter.</summary>
    private ulong Fingerprint()
    {
        var sum = 0UL;
        foreach (var folder in _folders)
        {
            try
            {
                foreach (var mark in new FileSystemEnumerable<ulong>(folder, Mark, Options)
                {
                    ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory || IsLink(ref entry),
                    ShouldRecursePredicate = static (ref entry) => !IsLink(ref entry),
                })
                {
                    sum += mark;
                }
            }
            catch (IOException)
            {
                // A folder that vanishes while we look is a change; the next look sees what came of it.
                sum += 1;
            }
        }

        return sum;
    }

    // As for reading: what starts with a dot is an editor's. Links are reported there, so they are seen here, but never followed.
    private static EnumerationOptions Options { get; } = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden,
        ReturnSpecialDirectories = false,
    };

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static ulong Mark(ref FileSystemEntry entry)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in entry.Directory)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash = (hash ^ '/') * 1099511628211UL;
        foreach (var c in entry.FileName)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash = Mix(hash ^ (ulong)entry.Length);
        return Mix(hash ^ (ulong)entry.LastWriteTimeUtc.Ticks);
    }

    /// <summary>Spreads a change of one bit over all, so that changes of two files do not cancel out in the sum.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
        return value ^ (value >> 31);
    }
}
