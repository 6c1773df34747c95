using Explainer.Diagnostics;

namespace Explainer.Checking.Lessons;

/// <summary>A course without a home page or without a page for wrong addresses.</summary>
public sealed class PageMissing : ICheck
{
    public DiagnosticKind Kind { get; } = DiagnosticKind.Error(
        "page-missing",
        "Every site needs a first page, and a page for readers who followed an old link.",
        "Write `input/pages/home.md` and `input/pages/404.md`.");

    public IEnumerable<Diagnostic> Check(CheckedSite site) =>
        from id in (string[])["home", "404"]
        where site.Site.Page(id) is null && !site.Site.Lost.Contains($"input/pages/{id}.md")
        select Kind.At(new SourceFile($"input/pages/{id}.md", "").Start, $"there is no `{id}.md`", "write it, with `title` and `summary`");
}
