using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Assembling;

/// <summary>Where each file of a course belongs, by its path.</summary>
internal static class Rooms
{
    private static readonly (string Wrong, string Right)[] Endings = [(".yaml", ".yml"), (".markdown", ".md"), (".mdx", ".md"), (".txt", ".md")];

    /// <summary>What a file is read as; <c>lost</c> when it belongs to nothing.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["theme", ..] => "theme",
            ["input", "site.yml"] => "site",
            ["input", "glossary.md"] => "glossary",
            ["input", "sources.yml"] => "sources",
            ["input", "verdicts.yml"] => "verdicts",
            ["input", "facts", _, ..] when path.EndsWith(".yml", StringComparison.Ordinal) => "facts",
            ["input", "plans", var name] when name.EndsWith(".yml", StringComparison.Ordinal) => "plans",
            ["input", "lessons", _, "unit.md"] => "unit",
            ["input", "lessons", _, var name] when name.EndsWith(".md", StringComparison.Ordinal) => "lesson",
            ["input", "tools", var name] when name.EndsWith(".md", StringComparison.Ordinal) => "tool",
            ["input", "pages", .., var name] when name.EndsWith(".md", StringComparison.Ordinal) => "page",
            _ => "lost",
        };
    }

    /// <summary>How to put a lost file right.</summary>
    public static string Help(string path)
    {
        foreach (var (wrong, right) in Endings)
        {
            if (path.EndsWith(wrong, StringComparison.OrdinalIgnoreCase) && Of(path[..^wrong.Length] + right) is not "lost" and not "theme")
            {
                return $"rename it, so that it ends with `{right}`";
            }
        }

        return path.Split('/') switch
        {
            ["theme", ..] => "templates stand in `theme/templates/`, everything else in `theme/assets/`",
            ["input", "facts", ..] => "records stand in `input/facts/` and end with `.yml`",
            _ => "lessons stand in `input/lessons/1-unit/2-lesson.md`, pages in `input/pages/`, tools in `input/tools/`, everything else in `input/assets/`",
        };
    }

    /// <summary>The place of records that a path of facts is near to but misses; null when it is one, or near none.</summary>
    public static string? NearestOfFacts(string path)
    {
        var name = path["input/facts/".Length..^".yml".Length];
        if (RecordShapes.Of(name) is not null)
        {
            return null;
        }

        var isFolder = name.Contains('/');
        var nearest = Suggest.Nearest(isFolder ? name[..name.IndexOf('/')] : name, RecordShapes.All.Where(shape => shape.IsFolder == isFolder).Select(shape => shape.Place));
        return nearest is null ? null : isFolder ? nearest + "/" : nearest + ".yml";
    }
}
