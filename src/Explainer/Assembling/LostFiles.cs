using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>Recognises a file by the name that it should have, so that links to it are not reported as well as its name.</summary>
internal static class LostFiles
{
    /// <summary>Whether two paths differ only in what makes names bad: capitals, blanks, unusual signs, missing numbers.</summary>
    public static bool Alike(string one, string other)
    {
        var (a, b) = (one.Split('/'), other.Split('/'));
        return a.Length == b.Length && a.Zip(b).All(pair => Plain(pair.First) == Plain(pair.Second));
    }

    private static string Plain(string name) =>
        MarkdownParser.Slug((name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name).TrimStart([.. "0123456789-_. "]));
}
