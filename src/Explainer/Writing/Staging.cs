using System.Collections.Concurrent;
using Explainer.Rendering;
using Explainer.Running;

namespace Explainer.Writing;

/// <summary>Puts new files down beside the old ones and, only when all are there, in their place; where there are no old ones, in their place at once.</summary>
internal sealed class Staging(string folder, IReadOnlyList<OutputFile> files, OutputPlan plan, FileWriter writer)
{
    private readonly List<string> _madeFolders = [];

    /// <summary>Makes the folders and puts every changed file down; throws on the first that fails.</summary>
    public void PutDown()
    {
        MakeFolders();
        Workers.ForEach(plan.Changed.Count, () =>
        {
            byte[] scratch = [];
            return at =>
            {
                var i = plan.Changed[at];
                try
                {
                    plan.Entries[i] = plan.Entries[i] with { Time = writer(PutAt(files[i].Path), files[i].Read(ref scratch)).Ticks };
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    throw new OutputFailure(files[i].Path, error);
                }
            };
        });
    }

    /// <summary>Gives every file its name: first what pages refer to, then the pages.</summary>
    public void Swap()
    {
        foreach (var pages in plan.IsFirst ? (bool[])[] : [false, true])
        {
            int[] some = [.. plan.Changed.Where(i => files[i].IsPage == pages)];
            Workers.ForEach(some.Length, at =>
            {
                var i = some[at];
                try
                {
                    File.Move(PutAt(files[i].Path), Path.Combine(folder, files[i].Path), overwrite: true);
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException)
                {
                    throw new OutputFailure(files[i].Path, error);
                }
            });
        }
    }

    /// <summary>Leaves the folder as it was before <see cref="PutDown"/>.</summary>
    public void TakeBack()
    {
        foreach (var i in plan.Changed)
        {
            Pruning.Delete(PutAt(files[i].Path));
        }

        for (var i = _madeFolders.Count - 1; i >= 0; i--)
        {
            Directory.Delete(_madeFolders[i]);
        }
    }

    /// <summary>Beside the file that is there already, or in its place when there is none.</summary>
    private string PutAt(string path) => Path.Combine(folder, plan.IsFirst ? path : path + Manifest.NewSuffix);

    private void MakeFolders()
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in plan.Changed)
        {
            OutputPaths.AddFolders(needed, files[i].Path);
        }

        // Parents come first, and of one depth it does not matter which: they are made on all cores. Those of one parent are
        // made by one, because a file system lets nobody else into a folder that is being changed.
        foreach (var level in needed.GroupBy(path => path.AsSpan().Count('/')).OrderBy(level => level.Key))
        {
            var made = new ConcurrentBag<string>();
            string[][] families = [.. level.Order(StringComparer.Ordinal).GroupBy(path => path[..Math.Max(0, path.LastIndexOf('/'))], StringComparer.Ordinal).Select(family => family.ToArray())];
            try
            {
                Workers.ForEach(families.Length, i => Array.ForEach(families[i], path => MakeFolder(path, made)));
            }
            finally
            {
                _madeFolders.AddRange(made);
            }
        }
    }

    private void MakeFolder(string path, ConcurrentBag<string> made)
    {
        var info = new DirectoryInfo(Path.Combine(folder, path));
        try
        {
            if (!info.Exists)
            {
                info.Create();
                made.Add(info.FullName);
            }
            else if (info.LinkTarget is not null)
            {
                throw new IOException("a symbolic link stands there");
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailure(path, error);
        }
    }
}
