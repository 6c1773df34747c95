using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Hugo;
using Explainer.Benchmarks.Measuring;

namespace Explainer.Benchmarks;

/// <summary>The folder that corpora are written to, and the programs that are measured on them.</summary>
internal sealed class Workshop(BenchmarkOptions options) : IDisposable
{
    private readonly string _repository = FindRepository();
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private int _folders;
    private string? _cli;
    private string? _self;

    public BenchmarkOptions Options { get; } = options;

    /// <summary>This program as it runs now; measures itself in processes of their own.</summary>
    public static string Self => Environment.ProcessPath ?? throw new BenchmarkFailure("the path of this program is not known");

    /// <summary>The program under test, published ReadyToRun unless one was named.</summary>
    public string Cli => _cli ??= Options.Program is { } named ? Path.GetFullPath(named) : Publish("src/Explainer.Cli/Explainer.Cli.csproj", "Explainer.Cli");

    /// <summary>This program published in the same way, so that the floors start as fast as the program under test.</summary>
    public string PublishedSelf => _self ??= Publish("tests/Explainer.Benchmarks/Explainer.Benchmarks.csproj", "Explainer.Benchmarks");

    public string Corpus(CorpusPlan plan)
    {
        var folder = Path.Combine(Options.Folder, plan.Name);
        if (_written.Add(folder))
        {
            // A corpus from an earlier version of the generator must not be measured.
            Delete(folder);
            var bytes = new CorpusWriter(plan, folder).Write(Path.Combine(_repository, "theme"));
            Console.Error.WriteLine($"corpus {plan.Name}: {ResultTable.Megabytes(bytes / 1e6)} of Markdown in {folder}");
        }

        return folder;
    }

    public string HugoSite(CorpusPlan plan)
    {
        var folder = Path.Combine(Options.Folder, "hugo-" + plan.Name);
        if (_written.Add(folder))
        {
            Delete(folder);
            new HugoWriter(plan, folder).Write(Path.Combine(_repository, "theme"));
        }

        return folder;
    }

    /// <summary>
    /// A folder whose name was never used: overwriting and first writing cost differently, and a file system that was
    /// told to delete thousands of files is slow to make the next ones.
    /// </summary>
    public string FreshFolder(string name)
    {
        var folder = Path.Combine(Options.Folder, "out", $"{++_folders}-{name}");
        Delete(folder);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        return folder;
    }

    private void DropOutputs() => Delete(Path.Combine(Options.Folder, "out"));

    public void Dispose()
    {
        DropOutputs();
        if (Options.Keep)
        {
            return;
        }

        // Only what was written here: the folder may be one that somebody keeps other things in.
        foreach (var folder in _written)
        {
            Delete(folder);
        }

        if (Directory.Exists(Options.Folder) && !Directory.EnumerateFileSystemEntries(Options.Folder).Any())
        {
            Directory.Delete(Options.Folder);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Publish(string project, string name)
    {
        // Own folders: building for one runtime must not disturb the lock files and the builds of everyday work.
        var scratch = Path.Combine(_repository, ".artifacts", "benchmark");
        var target = Path.Combine(scratch, "publish", name);
        Console.Error.WriteLine($"publishing {name}");
        ChildProcess.Run("dotnet",
        [
            "publish", Path.Combine(_repository, project), "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-o", target,
            "--artifacts-path", scratch, "-p:PublishReadyToRun=true", "-p:RestorePackagesWithLockFile=false", "-p:NuGetLockFilePath=no.lock.json", "-v", "quiet",
        ]);
        return Path.Combine(target, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Explainer.sln")))
            {
                return folder.FullName;
            }
        }

        throw new BenchmarkFailure("this program must stand inside the repository");
    }
}
