namespace Explainer.Cli.Commands;

/// <summary>What each mistake looks like: the golden cases that prove the messages travel inside the program.</summary>
internal static class Examples
{
    private const string Expected = "/expected.txt";
    private const int LongestExample = 24;

    /// <summary>The message that the case of a kind yields, else the file it goes wrong in; null when there is no case.</summary>
    public static string? Of(string id)
    {
        var prefix = $"kinds/{id}/";
        var names = Resources.Names(prefix);
        var name = names.FirstOrDefault(one => one.EndsWith(Expected, StringComparison.Ordinal))
            ?? names.FirstOrDefault(one => one.EndsWith(".md", StringComparison.Ordinal))
            ?? (names.Count > 0 ? names[0] : null);
        if (name is null)
        {
            return null;
        }

        var lines = Resources.Read(name).TrimEnd().Split('\n');
        var text = lines.Take(LongestExample).Select(line => line.Length == 0 ? "" : $"    {line}");
        return string.Join('\n', lines.Length > LongestExample ? text.Append("    …") : text);
    }
}
