using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Diagnostics;
using Explainer.Rendering.Search;

namespace Explainer.Rendering;

/// <summary>What every output may use: the site, the theme, and a place for problems.</summary>
/// <param name="Known">Every path that this run will write; a link to another one is a bug of ours.</param>
/// <param name="Navigation">Paths and names of the pages in the head of every page.</param>
public sealed record RenderContext(
    Site Site,
    Toolbox Toolbox,
    Templates Templates,
    ThemeAssets Assets,
    IReadOnlySet<string> Known,
    IReadOnlyList<PageLink> Navigation,
    VerdictBook Verdicts,
    DiagnosticBag Problems)
{
    public Fragments Fragments { get; } = new(Templates);

    /// <summary>The words of the site as search knows them.</summary>
    public Lexicon Lexicon { get; init; } = new();

    /// <summary>Where the preview keeps parts of the site between its runs; null in a build, which runs once.</summary>
    public PartMemo? Memo { get; init; }

    /// <summary>Where finished pages wait; null where they stay in memory.</summary>
    public PageSpool? Spool { get; init; }

    /// <summary>A hash of all that a page shows of other files than the lesson it is made of; empty where nothing is kept.</summary>
    public string Surface { get; init; } = "";

    /// <summary>The day that ages of facts are counted from.</summary>
    public DateOnly Today { get; init; }

    /// <summary>A part of the site, made again only when the surface or a key of its own differs.</summary>
    /// <param name="key">What the part shows of the bodies of lessons; asked only where something is kept.</param>
    internal T Part<T>(string name, Func<string> key, Func<RenderContext, T> make)
        where T : class => PartMemo.Get(Memo, name, () => Surface + key(), Problems, found => make(this with { Problems = found }));

    /// <summary>What readers must know of something checked too long ago, as a phrase; else empty.</summary>
    public string Stale(string day) => FactAge.Say(day, Site.Settings.FactAgeLimit, Today);
}
