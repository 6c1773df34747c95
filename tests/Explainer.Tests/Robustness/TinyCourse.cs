using Explainer.Diagnostics;

namespace Explainer.Tests.Robustness;

/// <summary>A course of a few files in a folder of its own, with the real theme; free of diagnostics until a test spoils it.</summary>
internal sealed class TinyCourse : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private readonly PipelineMemo? _memo;

    public TinyCourse(PipelineMemo? memo = null)
    {
        _memo = memo;
        Root = Directory.CreateTempSubdirectory("explainer-robust-").FullName;
        Reset();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }

    public string Root { get; }

    /// <summary>Makes <c>input/</c> what it was before a test spoilt it.</summary>
    public TinyCourse Reset()
    {
        var wanted = TinyFiles.All.ToDictionary(file => FullPath(file.Path), file => file.Text);
        var input = Directory.CreateDirectory(FullPath("input"));
        foreach (var file in input.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !wanted.ContainsKey(file.FullName)))
        {
            file.Delete();
        }

        foreach (var folder in input.EnumerateDirectories("*", SearchOption.AllDirectories).Where(folder => !wanted.Keys.Any(path => path.StartsWith(folder.FullName + "/", StringComparison.Ordinal))).ToList())
        {
            if (Directory.Exists(folder.FullName))
            {
                folder.Delete(recursive: true);
            }
        }

        // What is still as it was keeps its time, so that the memo knows it again.
        foreach (var (path, text) in TinyFiles.All)
        {
            var file = new FileInfo(FullPath(path));
            if (!file.Exists || file.LinkTarget is not null || !System.IO.File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(text)))
            {
                if (file.Directory!.Exists)
                {
                    file.Delete();
                }

                Write(path, text);
            }
        }

        return this;
    }

    public string FullPath(string path) => Path.Combine(Root, path);

    public TinyCourse Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TinyCourse Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        System.IO.File.WriteAllBytes(FullPath(path), bytes);
        return this;
    }

    public TinyCourse Delete(string path)
    {
        System.IO.File.Delete(FullPath(path));
        return this;
    }

    /// <summary>Replaces the one place where a text stands.</summary>
    public TinyCourse Replace(string path, string old, string now)
    {
        var text = System.IO.File.ReadAllText(FullPath(path));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"{path} does not contain {old}", nameof(old)) : Write(path, text[..at] + now + text[(at + old.Length)..]);
    }

    public PipelineResult Run() => Pipeline.Run(new PipelineOptions(Root, Today, _memo));

    /// <summary>All diagnostics, one a line: path, line, column, id.</summary>
    public string Places() => Places(Run());

    public static string Places(PipelineResult result) => string.Join('\n', result.Diagnostics.Select(Place));

    public static string Place(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.Position();
        return $"{diagnostic.Span.File.Path}:{line}:{column} {diagnostic.Kind.Id}";
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
