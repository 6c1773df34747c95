using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Rendering;

namespace Explainer.Tests;

/// <summary>The real course, built once for the run, and its pages as an HTML parser sees them.</summary>
internal static class RealSite
{
    /// <summary>The day on which it is built.</summary>
    public static DateOnly Today { get; } = CourseDay.Of(Repository.Root);

    private static readonly Lazy<PipelineResult> Run = new(() => Pipeline.Run(new PipelineOptions(Repository.Root, Today)));

    // Without pages every promise about all pages would hold.
    private static readonly Lazy<IReadOnlyDictionary<string, IDocument>> Parsed = new(() => Result.HasErrors
        ? throw new InvalidOperationException("the real course has mistakes:\n" + CourseFolder.Say(Result.Diagnostics))
        : Result.Files.Where(file => file.IsPage).AsParallel().Select(file => (file.Path, Document: Parse(file))).ToDictionary(page => page.Path, page => page.Document, StringComparer.Ordinal));

    public static PipelineResult Result => Run.Value;

    /// <summary>Every page by its path.</summary>
    public static IReadOnlyDictionary<string, IDocument> Pages => Parsed.Value;

    public static IEnumerable<KeyValuePair<string, IDocument>> Lessons =>
        Pages.Where(page => page.Value.DocumentElement.GetAttribute("data-kind") == "lesson").OrderBy(page => page.Key, StringComparer.Ordinal);

    public static string Text(string path) => Encoding.UTF8.GetString(Result.Files.Single(file => file.Path == path).Bytes.Span);

    private static IDocument Parse(OutputFile file) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
}
