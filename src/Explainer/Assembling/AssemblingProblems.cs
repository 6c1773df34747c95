using Explainer.Diagnostics;

namespace Explainer.Assembling;

/// <summary>What can be wrong when things that stand in several files are put together.</summary>
public static class AssemblingProblems
{
    public static readonly DiagnosticKind SettingsMissing = DiagnosticKind.Error(
        "settings-missing",
        "The site needs a title and an address.",
        "Write `input/site.yml`.");

    public static readonly DiagnosticKind AddressDoubled = DiagnosticKind.Error(
        "address-doubled",
        "Of two pages with one address, readers would find only one.",
        "Rename one of the files.");

    public static readonly DiagnosticKind LinkBroken = DiagnosticKind.Error(
        "link-broken",
        "Readers who follow the link would find nothing.",
        "Link to a file that exists, by its path from this file, such as `../pages/myths.md`.");

    public static readonly DiagnosticKind LinkOutside = DiagnosticKind.Error(
        "link-outside",
        "A link that leaves `input/` leads to something that is not published.",
        "Link to a file below `input/`, or to an address on the web.");

    public static readonly DiagnosticKind TermUnknown = DiagnosticKind.Error(
        "term-unknown",
        "Readers who open the term would find nothing.",
        "Use the id of a heading in `input/glossary.md`, or add the term there.");

    public static readonly DiagnosticKind CitationUnknown = DiagnosticKind.Error(
        "citation-unknown",
        "A fact without its source cannot be checked.",
        "Use an id of `input/sources.yml`, or add the source there.");

    public static readonly DiagnosticKind FactUnknown = DiagnosticKind.Error(
        "fact-unknown",
        "The text claims to state a recorded fact that is not recorded.",
        "Write the path of a record below `input/facts/`, such as `fact:families/olmo/olmo-2#licence`.");

    public static readonly DiagnosticKind FactDiffers = DiagnosticKind.Error(
        "fact-differs",
        "The text states something else than the record, so one of them is wrong.",
        "Write the recorded value, or correct the record with its source.");

    public static readonly DiagnosticKind FactUnlinked = DiagnosticKind.Warning(
        "fact-unlinked",
        "Without a link readers cannot see what the licence says, and nobody notices when its record changes.",
        "Link the name once in each section, such as `[MIT](fact:licences/mit)`, or the licence of a release, such as `[MIT](fact:families/glm/glm-4.5#licence)`.");

    public static readonly DiagnosticKind ToolUnknown = DiagnosticKind.Error(
        "tool-unknown",
        "The tool that should stand here does not exist.",
        "Use the name of a file in `input/tools/`, without `.md`.");

    public static readonly DiagnosticKind ToolWithoutDecision = DiagnosticKind.Error(
        "tool-without-decision",
        "A tool's page is made around one decision table, calculator or finder.",
        "Write one `:::decision {#file-name …}`, `:::calculator {#file-name}` or `:::finder {#file-name}` whose id is the file's name.");

    public static readonly DiagnosticKind CalculatorUnknown = DiagnosticKind.Error(
        "calculator-unknown",
        "A stated result can only be checked against a calculator that exists.",
        "Write `calc:ID?input=value#result` with names of a calculator on this page or in `input/tools/`.");

    public static readonly DiagnosticKind CalculatorDiffers = DiagnosticKind.Error(
        "calculator-differs",
        "The text and the formula disagree, so one of them is wrong.",
        "Write the computed value, or correct the inputs in the link.");

    public static readonly DiagnosticKind PictureUnknown = DiagnosticKind.Error(
        "picture-unknown",
        "A picture that nobody can draw leaves a hole in the page.",
        "Use one of the pictures that `input/README.md` lists.");

    public static readonly DiagnosticKind CatalogueMissing = DiagnosticKind.Error(
        "catalogue-missing",
        "This block shows records of the catalogue, and the catalogue does not hold them.",
        "Add the records below `input/facts/`, or take the block out.");

    public static readonly DiagnosticKind BlockEmpty = DiagnosticKind.Error(
        "block-empty",
        "An empty frame tells readers nothing.",
        "Write something into the block, or delete it.");

    public static readonly DiagnosticKind TabWithoutHeading = DiagnosticKind.Error(
        "tab-without-heading",
        "A tab without a name cannot be chosen.",
        "Start each tab with a heading `###`.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        SettingsMissing, AddressDoubled, LinkBroken, LinkOutside, TermUnknown, CitationUnknown, FactUnknown, FactDiffers, FactUnlinked,
        ToolUnknown, ToolWithoutDecision, CalculatorUnknown, CalculatorDiffers, PictureUnknown, CatalogueMissing,
        BlockEmpty, TabWithoutHeading,
    ];
}
