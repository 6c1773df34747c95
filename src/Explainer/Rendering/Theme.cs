using Explainer.Diagnostics;
using Explainer.Reading;

namespace Explainer.Rendering;

/// <summary>Templates and assets of one state of <c>theme/</c>.</summary>
public sealed record Theme(Templates Templates, ThemeAssets Assets, DiagnosticBag Problems)
{
    /// <summary>Used by nearly every run, so they are compiled while the texts are still being read.</summary>
    private static readonly string[] Common = ["layout", "pages/lesson", "pages/unit", "pages/course", "pages/home"];

    public static Theme Read(InputFolder folder)
    {
        var problems = new DiagnosticBag();
        var theme = new Theme(new Templates(folder.Texts, problems), new ThemeAssets(folder, problems), problems);
        foreach (var path in Layout.NeededAssets.Where(path => folder.Assets.All(asset => asset.Path != "theme/" + path)))
        {
            problems.Add(RenderingProblems.TemplateMissing, new SourceFile($"theme/{path}", "").Start, $"there is no `theme/{path}`", "every page links to it");
        }

        if (folder.Problems.Any(problem => problem.Kind == ReadingProblems.FolderMissing))
        {
            // That there is no theme is reported; then all of it is missing.
            return theme with { Problems = new DiagnosticBag() };
        }

        var unread = folder.Problems.Select(problem => problem.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Texts.Where(file => file.Bytes.Length == 0 && file.Path.EndsWith(".hbs", StringComparison.Ordinal) && !unread.Contains(file.Path)))
        {
            problems.Add(RenderingProblems.TemplateBroken, file.Start, "this template is empty", "write it; the records in `src/Explainer/Rendering/Views/` say what it gets");
        }

        Task.Run(() => theme.Templates.Prepare(Common.Where(theme.Templates.Has)));
        return theme;
    }

    /// <summary>The theme of the last run if nothing below <c>theme/</c> changed and all was well with it.</summary>
    public static Theme Load(InputFolder folder, ThemeMemo? memo)
    {
        if (memo is null)
        {
            return Read(folder);
        }

        var state = string.Join('\n', folder.Texts.Where(file => file.Path.StartsWith("theme/", StringComparison.Ordinal)).Select(file => file.Path + file.Hash))
            + string.Join('\n', folder.Assets.Select(asset => asset.Path + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(asset.Bytes)));
        if (memo.Last is { } known && known.State == state && known.Theme.Problems.Sorted().Count == 0)
        {
            return known.Theme;
        }

        var theme = Read(folder);
        memo.Last = (state, theme);
        return theme;
    }
}
