using Explainer.Assembling;
using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A page named in the navigation or in the foot that does not exist.</summary>
public sealed class NavigationUnknown : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "navigation-unknown",
        "Every page would carry a link to nothing.",
        "Name `lessons`, `review`, `tools`, `licences`, `families`, `definitions`, `data`, `glossary`, `sources` or a page of `input/pages/`, in `navigation` and in `footer`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from item in (IEnumerable<Parsing.Located<string>>)[.. site.Site.Settings.Navigation, .. site.Site.Settings.Footer]
        where Navigation.Find(site.Site, item.Value) is null
        select Kind.At(item.Span, $"there is no page `{item.Value}`", Suggest.Help(item.Value, Navigation.Names(site.Site), "pages"));
}
