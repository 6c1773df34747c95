using Explainer.Rendering.Exports;
using Explainer.Rendering.Pages;
using Explainer.Rendering.Pages.Data;
using Explainer.Rendering.Pages.Definitions;
using Explainer.Rendering.Pages.Families;
using Explainer.Rendering.Pages.Licences;

namespace Explainer.Rendering;

/// <summary>Everything that is made from the whole site, in order: pages, then files for machines.</summary>
public static class Outputs
{
    public static IReadOnlyList<IOutput> Pages { get; } =
    [
        new HomePage(), new CoursePages(), new CoveragePage(), new ReviewPages(), new ToolsPage(), new GlossaryPage(), new SourcesPage(),
        new LicencePages(), new LicencesPage(), new FamilyPages(), new FamiliesPage(), new RecordComparisonPages(), new DefinitionsPage(), new DefinitionPages(), new VerdictGridPage(),
        new RecordsPages(), new DataPage(), new SearchPage(),
    ];

    public static IReadOnlyList<IExport> Exports { get; } = [new Sitemap(), new Feed(), new Headers(), new WebManifest(), new DataExport()];
}
