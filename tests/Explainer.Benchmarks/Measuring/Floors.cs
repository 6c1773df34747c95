using System.Diagnostics;
using Explainer.Parsing;
using Markdig;
using Markdig.Renderers;

namespace Explainer.Benchmarks.Measuring;

/// <summary>The work below which nobody can go: reading the files, Markdig alone, writing the bytes.</summary>
internal static class Floors
{
    public static readonly string[] Names = ["read", "markdig", "write"];

    /// <summary>Reads every Markdown file as bytes; gives their number.</summary>
    public static long Read(string folder)
    {
        var bytes = 0L;
        Parallel.ForEach(Files(folder), path => Interlocked.Add(ref bytes, File.ReadAllBytes(path).Length));
        return bytes;
    }

    /// <summary>Reads every Markdown file, parses it with our extensions and renders it with Markdig's own renderer; nothing is kept.</summary>
    public static long Markdig(string folder, int workers)
    {
        var characters = 0L;
        var pipeline = MarkdownParser.Pipeline;
        Parallel.ForEach(
            Files(folder),
            new ParallelOptions { MaxDegreeOfParallelism = workers },
            () =>
            {
                var renderer = new HtmlRenderer(new StringWriter(System.Globalization.CultureInfo.InvariantCulture));
                pipeline.Setup(renderer);
                return renderer;
            },
            (path, _, renderer) =>
            {
                renderer.Render(Markdown.Parse(Body(File.ReadAllText(path)), pipeline));
                var html = ((StringWriter)renderer.Writer).GetStringBuilder();
                Interlocked.Add(ref characters, html.Length);
                html.Clear();
                return renderer;
            },
            static _ => { });
        return characters;
    }

    /// <summary>Writes given files, two folders deep as the site has them, into a folder that does not exist yet.</summary>
    public static void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files, string folder)
    {
        foreach (var directory in files.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(directory);
        }

        Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(Path.Combine(folder, file.Path), FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, file.Bytes.Length);
            RandomAccess.Write(handle, file.Bytes.Span, 0);
        });
    }

    /// <summary>Clock and processor time of some work in this process, in milliseconds; the peak is that of the process so far.</summary>
    public static Sample Time(Action work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        work();
        return new Sample(clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, MemoryPeak.OfThisProcess());
    }

    private static string[] Files(string folder) => Directory.GetFiles(Path.Combine(folder, "input"), "*.md", SearchOption.AllDirectories);

    private static string Body(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? text : text[(end + 5)..];
    }
}
