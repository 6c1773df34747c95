using Explainer.Diagnostics;

namespace Explainer.Checking;

/// <summary>One promise of the whole site, held by one method from the site to what breaks it.</summary>
public interface ICheck
{
    DiagnosticKind Kind { get; }

    IEnumerable<Diagnostic> Check(CheckedSite site);
}
