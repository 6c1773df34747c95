using Xunit;

namespace Explainer.Tests;

/// <summary>A file that holds what a case must yield. `EXPLAINER_UPDATE=1` writes what it does yield, for a person to read before it is kept.</summary>
internal static class Expectation
{
    private const int Around = 3;

    public static void Check(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("EXPLAINER_UPDATE") == "1")
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                throw new InvalidOperationException("EXPLAINER_UPDATE is refused where CI=true: nobody there reads what is accepted");
            }

            Update(path, actual);
            return;
        }

        var name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        Assert.True(File.Exists(path), $"there is no {name}; EXPLAINER_UPDATE=1 writes it, then read it");
        var expected = File.ReadAllText(path);
        if (expected != actual)
        {
            Assert.Fail($"{name} differs\n{Difference(expected, actual)}");
        }
    }

    private static void Update(string path, string actual)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
    }

    /// <summary>The first line that differs, with the lines around it; spaces at the ends of lines are made visible.</summary>
    internal static string Difference(string expected, string actual)
    {
        var old = expected.Split('\n');
        var now = actual.Split('\n');
        var at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at])
        {
            at++;
        }

        var lines = new List<string> { $"first difference in line {at + 1}" };
        lines.AddRange(old[Math.Max(0, at - Around)..at].Select(line => "    " + Visible(line)));
        lines.AddRange(old.Skip(at).Take(Around + 1).Select((line, i) => (i == 0 ? "  - " : "  | ") + Visible(line)));
        lines.AddRange(now.Skip(at).Take(Around + 1).Select((line, i) => (i == 0 ? "  + " : "  ¦ ") + Visible(line)));
        return string.Join('\n', lines);
    }

    private static string Visible(string line)
    {
        var kept = line.TrimEnd(' ');
        return kept.Replace("\t", "→", StringComparison.Ordinal).Replace("\u00a0", "⍽", StringComparison.Ordinal) + new string('·', line.Length - kept.Length);
    }
}
