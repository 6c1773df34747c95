using System.Text;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Explainer.Writing;

namespace Explainer.Tests;

/// <summary>Mistakes that git would not keep, or that only a disk can make.</summary>
internal static class MadeKinds
{
    private const string Lesson = "input/lessons/1-words/1-open.md";

    private static readonly IReadOnlyList<MadeKind> All =
    [
        new("folder-missing", course => Change(course, () => Directory.Delete(course.At("theme"), recursive: true))),
        new("file-unreadable", Unreadable),
        new("file-too-large", course => Change(course, () => System.IO.File.AppendAllText(course.At(Lesson), Words(1_100_000)))),
        new("line-too-long", course => Change(course, () => System.IO.File.AppendAllText(course.At(Lesson), "\n" + Words(20_100).Replace('\n', ' ')))),
        new("encoding-not-utf8", course => Change(course, () => Replace(course, "Open [weights]"u8, [.. "Open "u8, 0xE9, .. " [weights]"u8]))),
        new("byte-order-mark", course => Change(course, () => Replace(course, "---\ntitle"u8, [0xEF, 0xBB, 0xBF, .. "---\ntitle"u8]))),
        new("carriage-return", course => Change(course, () => Replace(course, "## Open {#open}\n"u8, "## Open {#open}\r\n"u8))),
        new("tab-character", course => Change(course, () => Replace(course, "Open [weights]"u8, "Open\t[weights]"u8))),
        new("control-character", course => Change(course, () => Replace(course, "Open [weights]"u8, "Open\u0007 [weights]"u8))),
        new("merge-conflict", course => Change(course, () => Replace(course, "Open [weights]"u8, "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\nOpen [weights]"u8))),
        new("symbolic-link", course => Change(course, () => System.IO.File.CreateSymbolicLink(course.At("input/pages/about.md"), course.At("input/pages/home.md")))),
        new("output-not-ours", NotOurs, course => Output(course, "output")),
        new("output-overlaps-input", course => Output(course, "input/output"), course => Output(course, "output")),
        new("output-link", LinkedOutput, course => Output(course, "output")),
        new("output-unwritable", course => Output(course, "output", (path, _) => throw new IOException("the disk is gone"))),
        new("output-path-clash", course => Output(course, "output", files: [File("words.html"), File("words.html")]), course => Output(course, "output", files: [File("words.html"), File("more.html")])),
        new("output-path-unsafe", course => Output(course, "output", files: [File("../words.html")]), course => Output(course, "output", files: [File("words.html")])),
        new("output-busy", Busy, course => Output(course, "output")),
    ];

    public static MadeKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);

    private static IReadOnlyList<Diagnostic> Change(CourseFolder course, Action change)
    {
        change();
        return course.Run().Diagnostics;
    }

    /// <summary>A file that another program has locked cannot be read, whoever we are; taking its rights away would not stop root.</summary>
    private static IReadOnlyList<Diagnostic> Unreadable(CourseFolder course)
    {
        using var hold = new FileStream(course.At(Lesson), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        return course.Run().Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> NotOurs(CourseFolder course)
    {
        course.Write("output/thesis.txt", "Years of work.");
        return Output(course, "output");
    }

    private static IReadOnlyList<Diagnostic> LinkedOutput(CourseFolder course)
    {
        Directory.CreateDirectory(course.At("elsewhere"));
        Directory.CreateSymbolicLink(course.At("output"), course.At("elsewhere"));
        return Output(course, "output");
    }

    private static IReadOnlyList<Diagnostic> Busy(CourseFolder course)
    {
        Directory.CreateDirectory(course.At("output"));
        using var hold = OutputLock.Take(course.At("output"));
        return Output(course, "output");
    }

    private static IReadOnlyList<Diagnostic> Output(CourseFolder course, string folder, FileWriter? writer = null, IReadOnlyList<OutputFile>? files = null) =>
        writer is null
            ? OutputFolder.Write(course.Root, course.At(folder), files ?? course.Run().Files).Problems
            : OutputFolder.Write(course.Root, course.At(folder), files ?? course.Run().Files, writer).Problems;

    private static OutputFile File(string path) => new(path, Encoding.UTF8.GetBytes("<p>Words</p>\n"));

    private static string Words(int length) => string.Concat(Enumerable.Repeat("some words of text\n", (length / 19) + 1));

    private static void Replace(CourseFolder course, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var bytes = System.IO.File.ReadAllBytes(course.At(Lesson)).AsSpan();
        var at = bytes.IndexOf(from);
        System.IO.File.WriteAllBytes(course.At(Lesson), [.. bytes[..at], .. to, .. bytes[(at + from.Length)..]]);
    }
}
