using Explainer.Assembling;
using Explainer.Citations;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes.Items;
using Explainer.Rendering.Views;
using Explainer.Terms;

namespace Explainer.Rendering;

/// <summary>One page while it is made: gives relative links and records ids, links, terms, sources and blocks.</summary>
public sealed class PageScope(RenderContext context, string path, string title, string kind)
{
    private const int LongestReading = 30;

    private readonly Dictionary<string, RelatedPlace?> _ids = new(StringComparer.Ordinal);
    private readonly List<PlaceLink> _places = [];
    private readonly List<string> _terms = [];
    private readonly List<(Citation Citation, SortedSet<string> Places)> _cited = [];
    private readonly List<int> _notes = [];
    private readonly List<string> _tools = [];
    private readonly List<string> _loads = [];
    private readonly List<QuestionRecord> _questions = [];
    private readonly List<Located<string>> _objectives = [];

    public RenderContext Context { get; } = context;

    public Site Site => Context.Site;

    public DiagnosticBag Problems => Context.Problems;

    public string Path { get; } = path;

    public string Title { get; } = title;

    public string Kind { get; } = kind;

    /// <summary>What leads to the site's root. Hosts show the 404 page under any address, so its links start at the root of the host.</summary>
    public string Root { get; } = path == Address.NotFound ? HostRoot(context.Site.Settings.Address) : Address.Root(path);

    /// <summary>Names of blocks on the page, and kinds of questions as <c>quiz/single</c>: they decide which styles and scripts it loads.</summary>
    public HashSet<string> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>What the blocks of the page's body turned out to be.</summary>
    public PageBlocks Content { get; private set; } = PageBlocks.None;

    /// <summary>Scripts of generated data that the page loads when they are wanted.</summary>
    public List<OutputFile> Companions { get; } = [];

    /// <summary>The page that the text was written for: another one where a text is quoted.</summary>
    public string Origin { get; private init; } = path;

    /// <summary>Whether the text is quoted: its sources and definitions are then listed elsewhere.</summary>
    public bool IsQuoting => Origin != Path;

    /// <summary>The decisions that this page may show: its own, and those of the tools.</summary>
    public DecisionSet Decisions { get; private set; } = context.Toolbox.Decisions;

    /// <summary>The same text for another page. What is wrong with it is reported where it comes from.</summary>
    public PageScope Quote(string onto) => new(Context with { Problems = new DiagnosticBag() }, onto, Title, Kind)
    {
        Origin = Path,
        Content = Content,
        Decisions = Decisions,
    };

    /// <summary>What quoted questions bring onto this page; an id that two lessons use is reported there.</summary>
    public void Take(QuotedQuestions quoted)
    {
        foreach (var id in quoted.Ids)
        {
            _ids.TryAdd(id, null);
        }

        _places.AddRange(quoted.Places);
        Blocks.UnionWith(quoted.Blocks);
    }

    /// <summary>Hands the page its blocks, weighs its questions and proves its own decisions.</summary>
    public void Take(PageBlocks blocks)
    {
        Content = blocks;
        ItemCheck.Report(blocks.Questions.Values, Site.TermById.Values.Select(term => term.Name), Problems);
        if (blocks.Tables.Count > 0 && Kind != "tool")
        {
            var lost = new HashSet<string>(Context.Toolbox.Lost.Concat(blocks.Lost), StringComparer.Ordinal);
            Decisions = Context.Toolbox.Decisions.With([.. blocks.Tables.Values], Context.Toolbox.Tables, Problems, lost);
        }
    }

    public IReadOnlyList<string> Terms => _terms;

    /// <summary>A link to a decision: on this page, or on the page of the tool that holds it. Null after a report when there is none.</summary>
    public string? DecisionHref(string id, SourceSpan span)
    {
        if (Content.Tables.Values.Any(table => table.Id.Value == id))
        {
            return IsQuoting ? Href(Origin, id, span) : "#" + id;
        }

        if (Context.Toolbox.Holding(id) is { } tool)
        {
            return Href(Address.Tool(tool.Tool.Id), id, span);
        }

        if (IsLost(id))
        {
            return null;
        }

        Problems.Add(DecisionProblems.DecisionUnknown, span, id.Length == 0 ? "this link does not say which decision" : $"there is no decision `{id}`",
            Suggest.Help(id, Context.Toolbox.Tables.Concat(Content.Tables.Values).Select(table => table.Id.Value), "decisions"));
        return null;
    }

    /// <summary>A relative link to a file of the site.</summary>
    public string Href(string target, string fragment = "", SourceSpan? span = null)
    {
        if (!Context.Known.Contains(target))
        {
            throw new InvalidOperationException($"{Path} links to {target}, which nobody writes");
        }

        if (fragment.Length == 0)
        {
            return Root + target;
        }

        _places.Add(new PlaceLink(target, fragment, span ?? new SourceFile(Path, "").Start));
        return target == Path ? "#" + fragment : $"{Root}{target}#{fragment}";
    }

    /// <summary>A link to a style sheet or script of the theme, which is written because this page loads it.</summary>
    public string Load(string asset)
    {
        _loads.Add(asset);
        return Root + asset;
    }

    /// <summary>A link to a tool, under its own title.</summary>
    public LinkView LinkTo(ToolText tool) => new(Href(Address.Tool(tool.Tool.Id)), tool.Tool.Title.Value);

    /// <summary>Whether a decision or calculator is there but could not be read, which is reported.</summary>
    public bool IsLost(string id) => Context.Toolbox.Lost.Contains(id) || Content.Lost.Contains(id);

    /// <summary>Whether something on this page has the id.</summary>
    public bool Has(string id) => _ids.ContainsKey(id);

    /// <summary>Records an id and reports the second of two equal ones. Ids without a place are made by us; then the author's must change.</summary>
    public string Id(string id, SourceSpan? span = null)
    {
        if (_ids.TryAdd(id, span is { } place ? new RelatedPlace(place, "the other one") : null))
        {
            return id;
        }

        var first = _ids[id];
        if (span is { } here && first is { } there)
        {
            Problems.Add(RenderingProblems.IdDoubled, here, $"the id `{id}` stands on this page twice", "rename one of them", there);
        }
        else
        {
            Problems.Add(RenderingProblems.IdDoubled, span ?? first?.Span ?? new SourceFile(Path, "").Start, $"the page itself uses the id `{id}`", "use another one");
        }

        return id;
    }

    /// <summary>Records the ids that a template writes by itself: literal ones, and those made of the view's id.</summary>
    public void IdsOf(string template, string id = "", SourceSpan? span = null)
    {
        foreach (var (literal, fromId) in Context.Templates.IdsOf(template))
        {
            Id(fromId ? id + literal : literal, span);
        }
    }

    /// <summary>The number of a source on this page, from 1 in order of first use; the first use also asks for a margin note.</summary>
    public int Cite(Citation citation, string place)
    {
        var index = _cited.FindIndex(entry => entry.Citation.Id == citation.Id);
        if (index < 0)
        {
            index = _cited.Count;
            _cited.Add((citation, new SortedSet<string>(StringComparer.Ordinal)));
            _notes.Add(index);
        }

        if (place.Length > 0)
        {
            _cited[index].Places.Add(place);
        }

        return index + 1;
    }

    /// <summary>Sources first used since the last call, with their numbers.</summary>
    public IReadOnlyList<NumberedCitation> TakeNotes()
    {
        if (_notes.Count == 0)
        {
            return [];
        }

        var notes = _notes.ConvertAll(index => new NumberedCitation(index + 1, _cited[index].Citation));
        _notes.Clear();
        return notes;
    }

    /// <summary>Records a term of the text. Its definition then stands on this page too, unless the page is the glossary itself.</summary>
    public void UseTerm(Term term)
    {
        if (!_terms.Contains(term.Id))
        {
            _terms.Add(term.Id);
        }

        if (Path != Address.Glossary && !IsQuoting)
        {
            Blocks.Add("term");
        }
    }

    public void UseTool(string tool) => _tools.Add(tool);

    public void Ask(QuestionRecord question) => _questions.Add(question);

    /// <summary>Records that a question or a section serves an objective.</summary>
    public void Serve(Located<string> objective) => _objectives.Add(objective);

    /// <summary>The questions in the order in which the page shows them.</summary>
    public IReadOnlyList<QuestionRecord> Questions => _questions;

    public int QuestionCount => _questions.Count;

    /// <summary>The list of sources at the end of the page.</summary>
    public IReadOnlyList<SourceView> SourceList() =>
        [.. _cited.Select((entry, index) => new SourceView(
            Id("source-" + Dashed(entry.Citation.Id))["source-".Length..],
            index + 1,
            entry.Citation.Title,
            entry.Citation.Publisher,
            entry.Citation.Address,
            Dated(entry.Citation),
            DateText.InWords(entry.Citation.Checked),
            HowRead(entry.Citation),
            Context.Stale(entry.Citation.Checked),
            string.Join(", ", entry.Places),
            Href(Address.Sources, Dashed(entry.Citation.Id))))];

    /// <summary>
    /// How a source was read: the word for it where there is one, else a short sentence. Long ones would cost a lesson its first
    /// flight and stand on the page of sources only, to which the day leads. The same in the margin and in the list, so that it costs little to say it twice.
    /// </summary>
    internal static string HowRead(Citation citation) =>
        citation.ReadHow.Length == 0 ? (citation.Read.Length > LongestReading ? "" : Sentence(citation.Read)) : Capital.Of(citation.ReadHow.Replace('-', ' ')) + ".";

    /// <summary>When a source was published, or else which day the copy that was read is of; empty where neither is known.</summary>
    internal static string Dated(Citation citation) =>
        citation.Published.Length > 0 ? DateText.InWords(citation.Published) : citation.AsOf.Length > 0 ? "copy of " + DateText.InWords(citation.AsOf) : "";

    internal static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' ? text : text + ".";

    private static string HostRoot(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : "/";

    public static string Dashed(string id) => id.Replace('.', '-');

    public QuotedQuestions FinishQuote(byte[] html, byte[] key) => new(html, key, [.. _ids.Keys], _places, Blocks);

    public PageRecord Finish(int minutes, int words) => new(
        Path, Title, _ids.Keys, _places, _terms, [.. _cited.Select(entry => entry.Citation.Id)], _tools, _questions, _objectives, minutes, words)
    {
        Loads = _loads,
    };
}
