using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Assembling.Wording;
using Explainer.Benchmarks.Corpus;
using Explainer.Benchmarks.Measuring;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Parsing;
using Explainer.Reading;
using Explainer.Rendering;
using Explainer.Rendering.Html;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Search;
using Markdig;
using Markdig.Renderers;

namespace Explainer.Benchmarks.Modes;

/// <summary>What each step of one lesson costs, warm and on one thread: where to look when the line is slow.</summary>
internal static class StagesMode
{
    private const int Most = 1000;
    private const int Rounds = 9;

    public static void Run(Workshop shop, bool full)
    {
        var lessons = shop.Options.Lessons.Where(size => size <= Most).DefaultIfEmpty(Most).Max();
        var table = new ResultTable($"{(full ? "full" : "plain")}: steps of a lesson, warm, one thread, processor time of the best of {Rounds} rounds over {lessons}", "", "processor", "allocated");
        foreach (var (name, work) in Steps(shop.Corpus(new CorpusPlan(lessons, full))))
        {
            // Processor time of the best of some rounds: on a busy machine the clock measures the neighbours.
            var best = TimeSpan.MaxValue;
            var (counted, allocated) = (0, 0L);
            for (var round = 0; round < Rounds; round++)
            {
                GC.Collect();
                allocated = GC.GetAllocatedBytesForCurrentThread();
                var before = Environment.CpuUsage.TotalTime;
                counted = work();
                var spent = Environment.CpuUsage.TotalTime - before;
                best = spent < best ? spent : best;
                allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            }

            table.Add(name, ResultTable.Number(best.TotalMicroseconds / counted) + " µs", ResultTable.Number(allocated / 1e3 / counted) + " kB");
        }

        table.Print(Console.Out);
    }

    private static IEnumerable<(string Name, Func<int> Work)> Steps(string root)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolder.Read(root);
        var theme = Theme.Read(folder);
        var site = SiteReader.Read(folder, problems) ?? throw new BenchmarkFailure("the corpus cannot be read");
        var context = new RenderContext(site, Toolbox.Read(site, problems), theme.Templates, theme.Assets, KnownPaths.Of(site, theme.Assets), Navigation.Of(site), VerdictBook.Empty, problems);
        var renderer = new PageRenderer();
        var plain = new HtmlRenderer(new StringWriter(System.Globalization.CultureInfo.InvariantCulture));
        MarkdownParser.Pipeline.Setup(plain);

        yield return ("front matter and head", Each(lesson => LessonReader.ReadLesson(lesson.File, new DiagnosticBag())));
        yield return ("Markdig: parse", Each(lesson => Markdown.Parse(lesson.File.ReadText()[lesson.BodyStart..], MarkdownParser.Pipeline)));
        yield return ("Markdig: parse and render", Each(lesson =>
        {
            plain.Render(Markdown.Parse(lesson.File.ReadText()[lesson.BodyStart..], MarkdownParser.Pipeline));
            ((StringWriter)plain.Writer).GetStringBuilder().Clear();
        }));
        yield return ("our parse (Markdig's and our walk)", Each(lesson => MarkdownParser.Parse(lesson.File, lesson.BodyStart, new DiagnosticBag())));
        yield return ("... and reading the blocks", Each(lesson => Read(lesson)));
        yield return ("... and proving its decisions", Each(lesson => Scope(lesson, Read(lesson).Blocks)));
        yield return ("... and the body as HTML", Each(lesson =>
        {
            var (prose, blocks) = Read(lesson);
            renderer.RenderPage(Scope(lesson, blocks), prose);
        }));
        yield return ("our parse and the checks of the prose", Each(lesson =>
        {
            var prose = Read(lesson).Prose;
            ProseCheck.Report(prose, site, isLesson: true, new DiagnosticBag());
            UnlinkedLicences.Report(prose, site, new DiagnosticBag());
        }));
        yield return ("our parse and the words for search", Each(lesson => SearchedSections.Of(Read(lesson).Prose, renderer.Words)));
        yield return ("... and the whole page", Each(lesson =>
        {
            var (prose, blocks) = Read(lesson);
            LessonPages.Make(context, renderer, lesson, prose, blocks);
        }));

        PageScope Scope(Lesson lesson, PageBlocks blocks)
        {
            var scope = new PageScope(context, Site.PathOf(lesson), lesson.Title.Value, "lesson");
            scope.Take(blocks);
            return scope;
        }

        (Prose Prose, PageBlocks Blocks) Read(Lesson lesson)
        {
            var own = new DiagnosticBag();
            var prose = MarkdownParser.Parse(lesson.File, lesson.BodyStart, own);
            return (prose, PageBlocks.Read(prose, own, site.CalculatorRecords));
        }

        Func<int> Each(Action<Lesson> work) => () =>
        {
            foreach (var lesson in site.Lessons)
            {
                work(lesson);
            }

            return site.Lessons.Count;
        };
    }
}
