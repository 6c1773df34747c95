using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Tests;

namespace Explainer.BrowserTests.Running;

/// <summary>A course, built once in memory, served over HTTP, and written to a folder for visits without a server.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _weights = new(StringComparer.Ordinal);
    private readonly SiteServer _server;
    private readonly DirectoryInfo _folder;

    private BuiltSite(string root, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, SiteServer server, DirectoryInfo folder)
    {
        (Root, Files, _server, _folder) = (root, files, server, folder);
        Pages = [.. files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder that holds <c>input/</c> and <c>theme/</c>.</summary>
    public string Root { get; }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    /// <summary>Paths of all pages in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>All pages but those of records, which one template makes by the dozen: of these the three longest and the shortest of each kind.</summary>
    public IReadOnlyList<string> Samples => field ??=
    [
        .. Pages.GroupBy(KindOf).SelectMany(kind => kind.Key is "licence" or "family" or "definition"
            ? kind.OrderByDescending(path => Files[path].Length).ThenBy(path => path, StringComparer.Ordinal).Where((_, i) => i < 3 || i == kind.Count() - 1)
            : kind).Order(StringComparer.Ordinal),
    ];

    /// <summary>The longest page of each kind.</summary>
    public IReadOnlySet<string> Longest => field ??= Pages.GroupBy(KindOf).Select(kind => kind.MaxBy(path => Files[path].Length)!).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Lessons => Pages.Where(path => path.StartsWith("lessons/", StringComparison.Ordinal) && path.Count(c => c == '/') == 3);

    /// <summary>The pages of the tools, without their list.</summary>
    public IEnumerable<string> Tools => Pages.Where(path => path.StartsWith("tools/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2);

    /// <summary>The site's address on the test server, with a slash at its end.</summary>
    public string Address => _server.Address;

    /// <summary>The same below a folder of the host.</summary>
    public string AddressBelow => _server.Address.TrimEnd('/') + SiteServer.SubPath;

    /// <summary>The same as files, for <c>file://</c>.</summary>
    public string FileAddress => new Uri(_folder.FullName + Path.DirectorySeparatorChar).AbsoluteUri;

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    /// <summary>What template made a page.</summary>
    public string KindOf(string path) => Text(path).Split("data-kind=\"", 2)[1].Split('"', 2)[0];

    /// <summary>What a file weighs on the way, packed as hosts pack it.</summary>
    public int Weight(string path) => _weights.GetOrAdd(path, Pack);

    /// <summary>The course in <paramref name="root"/>.</summary>
    public static Task<BuiltSite> Real(string root) => Build(root, Directory.CreateTempSubdirectory("explainer-site-"));

    /// <summary>The course in <paramref name="specimen"/>, in the theme of <paramref name="root"/>.</summary>
    public static Task<BuiltSite> Dressed(string specimen, string root)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-specimen-");
        Copy(Path.Combine(specimen, "input"), Path.Combine(folder.FullName, "source", "input"));
        Copy(Path.Combine(root, "theme"), Path.Combine(folder.FullName, "source", "theme"));
        return Build(Path.Combine(folder.FullName, "source"), folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Parent!.Delete(recursive: true);
    }

    private int Pack(string path)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Files[path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path].Span);
        }

        return (int)packed.Length;
    }

    private static async Task<BuiltSite> Build(string root, DirectoryInfo folder)
    {
        var result = Pipeline.Run(new PipelineOptions(root, CourseDay.Of(root)));
        if (result.Diagnostics.Count > 0 || result.Files.Count == 0)
        {
            folder.Delete(recursive: true);
            throw new InvalidOperationException("the site cannot be built:\n" + string.Join('\n', result.Diagnostics.Take(20).Select(diagnostic => DiagnosticText.Plain(diagnostic))));
        }

        var files = result.Files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var output = folder.CreateSubdirectory("output");
        foreach (var (path, bytes) in files)
        {
            var target = Path.Combine(output.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, bytes);
        }

        return new BuiltSite(root, files, await SiteServer.Start(files), output);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
