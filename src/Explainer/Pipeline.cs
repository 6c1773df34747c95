using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Checking;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Html;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Search;
using Explainer.Running;

namespace Explainer;

/// <summary>The straight line from <c>input/</c> and <c>theme/</c> to the files of the site. Read it first.</summary>
/// <remarks>
/// Heads first (front matter, order, addresses), then bodies: each body is parsed, checked, rendered and dropped, so
/// that ten thousand lessons need little more memory than their records: finished pages wait, most of them on the disk. Then what needs the whole site.
/// </remarks>
public static class Pipeline
{
    public static PipelineResult Run(PipelineOptions options)
    {
        var problems = new DiagnosticBag();
        var rooms = new RoomClock(options.Progress);

        rooms.Enter("reading");
        var folder = InputFolder.Read(options.Root, options.Memo?.Reading);
        problems.AddRange(folder.Problems);
        var theme = Theme.Load(folder, options.Memo?.Theme);

        rooms.Enter("assembling");
        if (SiteReader.Read(folder, problems, options.Memo?.Parts) is not { } site)
        {
            return new PipelineResult([], problems.Sorted(), rooms.Finish());
        }

        var surface = options.Memo is null ? "" : options.Today.ToString("O", CultureInfo.InvariantCulture) + Surface(folder, site);
        var toolbox = PartMemo.Get(options.Memo?.Parts, "toolbox", () => surface, problems, found => Toolbox.Read(site, found));
        var verdicts = PartMemo.Get(options.Memo?.Parts, "verdicts", () => surface, problems, found => VerdictBook.Of(site, toolbox, found));
        var context = new RenderContext(site, toolbox, theme.Templates, theme.Assets, KnownPaths.Of(site, theme.Assets), Navigation.Of(site), verdicts, problems)
        {
            Today = options.Today,
            Lexicon = options.Memo?.Lexicon ?? new Lexicon(),
            Memo = options.Memo?.Parts,
            Spool = options is { Memo: null, PageFile: { } file } ? new PageSpool(file) : null,
            Surface = surface,
        };

        rooms.Enter("rendering lessons");
        var lessons = Bodies(context, site);

        rooms.Enter("rendering pages");
        var lessonRecords = lessons.Select(page => page.Record).ToList();
        var others = OtherBodies(context, lessonRecords);
        var records = new SiteRecords(site, lessonRecords, [.. others.Select(page => page.Record)]);
        List<RenderedPage> pages = [.. lessons, .. others, .. WholeSite(context, records)];

        rooms.Enter("proving");
        Proof.Check(site, [.. pages.Select(page => page.Record)], problems);
        problems.AddRange(theme.Problems.Sorted());

        rooms.Enter("exporting");
        var files = problems.HasErrors ? [] : Files(context, pages);
        return new PipelineResult(files, problems.Sorted(), rooms.Finish()) { Records = [.. pages.Select(page => page.Record)] };
    }

    /// <summary>Every lesson's page, in reading order; unchanged ones are taken from the memo.</summary>
    private static RenderedPage[] Bodies(RenderContext context, Site site) => InOrder(site.Lessons.Count, (i, renderer) =>
    {
        var lesson = site.Lessons[i];
        return context.Part("lesson " + lesson.File.Path, () => lesson.File.Hash, own =>
        {
            var prose = MarkdownParser.Parse(lesson.File, lesson.BodyStart, own.Problems);
            return LessonPages.Make(own, renderer, lesson, prose, PageBlocks.Read(prose, own.Problems, site.CalculatorRecords));
        });
    });

    /// <summary>Tools and articles, which may embed tools themselves.</summary>
    private static RenderedPage[] OtherBodies(RenderContext context, IReadOnlyList<PageRecord> lessons)
    {
        var usedBy = new SiteRecords(context.Site, lessons, []).ByTool;
        var tools = context.Toolbox.Texts.Values.ToList();
        var articles = context.Site.Pages.Where(page => page.Id != "home").ToList();
        return InOrder(tools.Count + articles.Count, (i, renderer) =>
        {
            if (i < tools.Count)
            {
                var text = tools[i];
                return ToolPages.Make(context, renderer, text.Tool, text.Prose, text.Blocks, usedBy.TryGetValue(text.Tool.Id, out var users) ? users : []);
            }

            var article = articles[i - tools.Count];
            var prose = MarkdownParser.Parse(article.File, article.BodyStart, context.Problems);
            return ArticlePages.Make(context, renderer, article, prose, PageBlocks.Read(prose, context.Problems, context.Site.CalculatorRecords));
        });
    }

    /// <summary>All that is made of the whole site, and its checks. The last page is the longest, so it is begun first and no processor is left with it alone.</summary>
    private static IEnumerable<RenderedPage> WholeSite(RenderContext context, SiteRecords records)
    {
        var made = new List<RenderedPage>[Outputs.Pages.Count];
        Workers.All(
        [
            .. Outputs.Pages.Select<IOutput, Action>((output, i) => () => made[i] = Made(output, context, records)).Reverse(),
            () => context.Problems.AddRange(Checks.Run(new CheckedSite(context.Site, records.Lessons, records.Others, context.Today))),
        ]);
        return made.SelectMany(pages => pages);
    }

    /// <summary>Makes each on whatever processor is free, with one renderer a worker, and keeps their order.</summary>
    private static T[] InOrder<T>(int count, Func<int, PageRenderer, T> make)
    {
        var made = new T[count];
        Workers.ForEach(count, () =>
        {
            var renderer = new PageRenderer();
            return i => made[i] = make(i, renderer);
        });
        return made;
    }

    /// <summary>The pages of one output, made again only when something that they show differs.</summary>
    private static List<RenderedPage> Made(IOutput output, RenderContext context, SiteRecords records) =>
        context.Memo is not null && output.Shows(records) is { } shown
            ? context.Part(output.GetType().Name, () => shown, own => output.Make(own, records).ToList())
            : [.. output.Make(context, records)];

    private static List<OutputFile> Files(RenderContext context, List<RenderedPage> pages)
    {
        List<OutputFile> files = [.. pages.Select(page => page.File)];
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var exports = new List<OutputFile>[Outputs.Exports.Count];
        Workers.ForEach(exports.Length, i =>
        {
            var export = Outputs.Exports[i];
            exports[i] = export.IsApartFromPages
                ? context.Part(export.GetType().Name, () => "", own => export.Make(own, files).ToList())
                : [.. export.Make(context, files)];
        });
        foreach (var export in exports)
        {
            files.AddRange(export);
        }

        files.AddRange(pages.SelectMany(page => page.Companions));
        files.AddRange(context.Assets.Passed);
        files.AddRange(context.Assets.LoadedBy(pages.Select(page => page.Record)));
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>
    /// A hash of all that a lesson's page shows of other files: while it stays the same, a page depends on its own text
    /// alone. Of other lessons only the head shows.
    /// </summary>
    private static string Surface(InputFolder folder, Site site)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lessons = site.Lessons.Select(lesson => lesson.File.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Texts)
        {
            if (!lessons.Contains(file.Path))
            {
                Append(file.Path);
                Append(file.Hash);
            }
        }

        foreach (var asset in folder.Assets)
        {
            Append(asset.Path);
        }

        foreach (var lesson in site.Lessons)
        {
            Append(lesson.File.Path);
            Append(lesson.Title.Value);
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Append(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }
}
