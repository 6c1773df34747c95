using System.Collections.Concurrent;
using System.Text;
using Explainer.Assembling;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Rendering;

/// <summary>
/// Styles and scripts of the theme, put together so that a page loads one style sheet and one script with only what
/// its blocks need, under names that change with their content.
/// </summary>
public sealed class ThemeAssets
{
    private static readonly string[] AlwaysStyles = ["tokens", "base", "layout"];

    private const string Paper = "css/print.css";

    /// <summary>Which scripts a block needs, in the order in which they must run; kinds of questions are named after their block.</summary>
    private static readonly (string Block, string[] Scripts)[] Needs =
    [
        ("quiz", ["elements/ex-quiz"]),
        ("quiz/single", ["questions/choice"]),
        ("quiz/multiple", ["questions/choice"]),
        ("quiz/true-false", ["questions/choice"]),
        ("quiz/number", ["questions/number"]),
        ("quiz/text", ["questions/text"]),
        ("quiz/match", ["questions/pairs"]),
        ("quiz/classify", ["questions/pairs"]),
        ("quiz/order", ["questions/order"]),
        ("decision", ["lib/address", "lib/dom", "lib/after-paint", "lib/table", "lib/chain", "lib/verdict", "elements/ex-decision"]),
        ("goal", ["lib/goal"]),
        ("points", ["lib/points"]),
        ("presets", ["lib/presets"]),
        ("everyone", ["lib/everyone"]),
        ("calculator", ["lib/address", "lib/after-paint", "lib/formula", "elements/ex-calculator"]),
        ("calculator/filling", ["lib/calculator-filling"]),
        ("calculator/texts", ["lib/calculator-texts"]),
        ("calculator/bar", ["lib/calculator-bar"]),
        ("calculator/chart", ["lib/calculator-chart"]),
        ("calculator/live", ["lib/address", "lib/formula", "live-numbers"]),
        ("tabs", ["elements/ex-tabs"]),
        ("cards", ["elements/ex-cards"]),
        ("worksheet", ["lib/address", "lib/dom", "elements/ex-worksheet"]),
        ("term", ["terms"]),
        ("records", ["lib/address", "elements/ex-records"]),
        ("finder", ["lib/address", "elements/ex-finder"]),
        ("review", ["lib/dom", "lib/progress-file", "lib/review", "elements/ex-review", "elements/ex-progress", "elements/ex-calibration"]),
        ("compare", ["lib/address", "elements/ex-compare"]),
        ("search", ["lib/address"]),
    ];

    /// <summary>The parts of search, in the order in which they must run; no page has them in its own script.</summary>
    private static readonly string[] SearchParts = ["lib/address", "lib/after-paint", "lib/dom", "search/words", "search/rows", "search/engine", "search/results", "search/finder", "search/search"];

    private readonly Dictionary<string, SourceFile> _files;
    private readonly DiagnosticBag _problems;
    private readonly ConcurrentDictionary<string, OutputFile> _made = new(StringComparer.Ordinal);

    public ThemeAssets(InputFolder folder, DiagnosticBag problems)
    {
        _files = folder.Texts.Where(file => file.Path.StartsWith("theme/assets/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["theme/assets/".Length..], StringComparer.Ordinal);
        _problems = problems;
        Passed = [.. folder.Assets.Select(asset => new OutputFile(asset.Path[(asset.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], asset.Bytes))];
    }

    /// <summary>Files passed through: <c>theme/assets/icon.svg</c> and <c>input/assets/x.png</c> both stand in <c>assets/</c>.</summary>
    public IReadOnlyList<OutputFile> Passed { get; }

    /// <summary>The sheets and scripts that these pages load. In a preview others were made before, for pages as they were then.</summary>
    public IEnumerable<OutputFile> LoadedBy(IEnumerable<PageRecord> pages)
    {
        var loaded = pages.SelectMany(page => page.Loads).ToHashSet(StringComparer.Ordinal);
        return _made.Values.Where(file => loaded.Contains(file.Path)).DistinctBy(file => file.Path);
    }

    /// <summary>
    /// Whether the styles of blocks stand in a sheet of their own behind the head of a page: the title and the summary
    /// of a lesson are painted without waiting for the styles of its questions, and a browser is told to fetch these later.
    /// </summary>
    public static bool IsSplit(string kind) => kind == "lesson";

    /// <summary>Whether the styles of paper stand in the one sheet: a tool may load its records instead, and keeps to six requests.</summary>
    private static bool HasPaperInside(string kind) => kind == "tool";

    /// <summary>The path of the style sheet of a page of this kind, with the styles of its blocks unless they stand apart.</summary>
    public string Stylesheet(string kind, IReadOnlySet<string> blocks)
    {
        var parts = new List<string>();
        foreach (var name in AlwaysStyles)
        {
            parts.Add($"css/{name}.css");
        }

        Append(parts, $"css/pages/{kind}.css");
        if (!IsSplit(kind))
        {
            AppendBlocks(parts, blocks);
        }

        return Make("style", ".css", HasPaperInside(kind) ? [.. parts, Paper] : parts).Path;
    }

    /// <summary>The path of the sheet with the styles of blocks and, because they must come later, those of paper.</summary>
    public string BlockStylesheet(IReadOnlySet<string> blocks)
    {
        var parts = new List<string>();
        AppendBlocks(parts, blocks);
        return Make("blocks", ".css", [.. parts, Paper]).Path;
    }

    /// <summary>The path of the sheet for paper alone; empty for pages of this kind that have it in another.</summary>
    public string PrintStylesheet(string kind) => IsSplit(kind) || HasPaperInside(kind) ? "" : Make("print", ".css", [Paper]).Path;

    /// <summary>The path of the one script of a page with these blocks.</summary>
    public string Script(IReadOnlySet<string> blocks)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal) { "lib/progress" };
        foreach (var (block, scripts) in Needs)
        {
            if (blocks.Contains(block))
            {
                needed.UnionWith(scripts);
            }
        }

        // Shared parts first, then kinds, then the elements that use them.
        var ordered = needed.OrderBy(name => name[0] == 'l' ? 0 : name[0] == 'q' ? 1 : 2).ThenBy(name => name, StringComparer.Ordinal);
        return Make("script", ".js", [.. ordered.Select(name => $"js/{name}.js"), "js/explainer.js"]).Path;
    }

    /// <summary>The styles of search by themselves, for pages that it is opened on.</summary>
    public OutputFile SearchStylesheet => Make("search", ".css", ["css/blocks/search.css"]);

    /// <summary>The script of search, under no name yet.</summary>
    public string SearchScript => field ??= Text([.. SearchParts.Select(part => $"js/{part}.js")], isForPaper: false);

    private void AppendBlocks(List<string> parts, IReadOnlySet<string> blocks)
    {
        foreach (var block in blocks.Order(StringComparer.Ordinal))
        {
            Append(parts, $"css/blocks/{block}.css");
        }
    }

    /// <summary>Adds a part that only some kinds and blocks have.</summary>
    private void Append(List<string> parts, string path)
    {
        if (_files.ContainsKey(path))
        {
            parts.Add(path);
        }
    }

    private OutputFile Make(string name, string ending, List<string> parts) =>
        _made.GetOrAdd($"{name} {string.Join(' ', parts)}", static (_, state) => state.Self.Join(state.name, state.ending, state.parts), (Self: this, name, ending, parts));

    private OutputFile Join(string name, string ending, List<string> parts) =>
        OutputFile.Asset(name, ending, Encoding.UTF8.GetBytes(Text(parts, name == "print")));

    private string Text(IReadOnlyList<string> parts, bool isForPaper)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (_files.TryGetValue(part, out var file))
            {
                var isAmongOthers = part == Paper && !isForPaper;
                text.Append(isAmongOthers ? "@media print {\n" : "");
                AppendLean(text, file.ReadText());
                text.Append(isAmongOthers ? "}\n" : "");
            }
            else
            {
                _problems.Add(RenderingProblems.TemplateMissing, new SourceFile($"theme/assets/{part}", "").Start, $"there is no `{part}`", "write it, or take it out of the list");
            }
        }

        return text.ToString();
    }

    /// <summary>Drops indents, blank lines and comments that stand on lines of their own; nothing that could change a meaning.</summary>
    internal static void AppendLean(StringBuilder text, string source)
    {
        var inComment = false;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (inComment || trimmed.StartsWith("/*"))
            {
                var end = trimmed.IndexOf("*/");
                inComment = end < 0;
                trimmed = inComment ? [] : trimmed[(end + 2)..].TrimStart();
            }

            if (trimmed.Length > 0 && !trimmed.StartsWith("//"))
            {
                text.Append(trimmed).Append('\n');
            }
        }
    }
}
