using Explainer.Diagnostics;

namespace Explainer.Writing;

/// <summary>What can keep a finished site from being written.</summary>
public static class WritingProblems
{
    public static readonly DiagnosticKind OutputNotOurs = DiagnosticKind.Error(
        "output-not-ours",
        "Writing the site removes what the last build left there; in a folder of yours that would be your work.",
        "Name an empty or a new folder with `--output`, or delete the folder yourself if nothing in it is needed.");

    public static readonly DiagnosticKind OutputOverlapsInput = DiagnosticKind.Error(
        "output-overlaps-input",
        "A site written over what it is made from would destroy it, or be read as content by the next build.",
        "Name a folder of its own with `--output`, outside `input/` and `theme/`.");

    public static readonly DiagnosticKind OutputLink = DiagnosticKind.Error(
        "output-link",
        "Through a symbolic link the build would write and delete files somewhere else than the path says.",
        "Name the real folder with `--output`, or delete the link.");

    public static readonly DiagnosticKind OutputUnwritable = DiagnosticKind.Error(
        "output-unwritable",
        "The new site could not be put on the disk, so readers would keep getting the old one.",
        "Make room or get the right to write there, then build again; until then the last site stays as it is.");

    public static readonly DiagnosticKind OutputPathClash = DiagnosticKind.Error(
        "output-path-clash",
        "Two things at one address cannot both be published; which of them readers get would be chance.",
        "Rename one of the two files in `input/`, or delete what stands in the way in the output folder.");

    public static readonly DiagnosticKind OutputPathUnsafe = DiagnosticKind.Error(
        "output-path-unsafe",
        "A path that leads out of the output folder could overwrite any file of yours.",
        "Rename the file in `input/` that this path comes from: lower-case letters, digits, hyphens, dots.");

    public static readonly DiagnosticKind OutputBusy = DiagnosticKind.Error(
        "output-busy",
        "Two builds that write to one folder at once would leave a mixture of two sites.",
        "Wait until the other build is done, or give this one another folder with `--output`.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        OutputNotOurs, OutputOverlapsInput, OutputLink, OutputUnwritable, OutputPathClash, OutputPathUnsafe, OutputBusy,
    ];
}
