using Explainer.Assembling;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Tests;

/// <summary>The decision tables of the real tools, proved and ready to be asked.</summary>
internal static class DecisionsOfTheCourse
{
    private static readonly Lazy<DecisionSet> Tools = new(Read);

    public static DecisionSet All => Tools.Value;

    private static DecisionSet Read()
    {
        var problems = new DiagnosticBag();
        var site = SiteReader.Read(InputFolder.Read(Repository.Root), problems) ?? throw new InvalidOperationException("the real course cannot be read");
        return Toolbox.Read(site, problems).Decisions;
    }
}
