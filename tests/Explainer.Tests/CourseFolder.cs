using Explainer.Diagnostics;

namespace Explainer.Tests;

/// <summary>A course in a folder of its own, laid in layers: a file of a later layer replaces that of an earlier one, `X.deleted` takes X away.</summary>
internal sealed class CourseFolder : IDisposable
{
    private const string Deleted = ".deleted";

    public static DateOnly Today { get; } = new(2026, 11, 21);

    public string Root { get; } = Directory.CreateTempSubdirectory("explainer-case-").FullName;

    /// <summary>The small course that every case stands on, with the smallest theme that shows it.</summary>
    public static CourseFolder Small(params IReadOnlyList<string> layers) =>
        new CourseFolder().Lay(Path.Combine(Repository.Root, "theme", "assets"), "theme/assets").Lay(Path.Combine(Repository.Golden, "base")).Lay(layers);

    /// <summary>The small course in the real theme.</summary>
    public static CourseFolder Dressed(params IReadOnlyList<string> layers) =>
        new CourseFolder().Lay(Path.Combine(Repository.Golden, "base", "input"), "input").Lay(Path.Combine(Repository.Root, "theme"), "theme").Lay(layers);

    /// <summary>A copy of the real course.</summary>
    public static CourseFolder Real() =>
        new CourseFolder().Lay(Path.Combine(Repository.Root, "input"), "input").Lay(Path.Combine(Repository.Root, "theme"), "theme");

    public string At(string path) => Path.Combine(Root, path);

    public CourseFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    public PipelineResult Run(PipelineMemo? memo = null) => Pipeline.Run(new PipelineOptions(Root, Today, memo));

    /// <summary>Everything that a run has to say, as the terminal shows it.</summary>
    public static string Say(IReadOnlyList<Diagnostic> problems) => string.Join('\n', problems.Select(problem => DiagnosticText.Plain(problem)));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private CourseFolder Lay(IReadOnlyList<string> layers)
    {
        foreach (var layer in layers)
        {
            Lay(Path.Combine(layer, "input"), "input").Lay(Path.Combine(layer, "theme"), "theme");
        }

        return this;
    }

    private CourseFolder Lay(string from, string to = "")
    {
        if (!Directory.Exists(from))
        {
            return this;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, to, Path.GetRelativePath(from, file));
            if (target.EndsWith(Deleted, StringComparison.Ordinal))
            {
                File.Delete(target[..^Deleted.Length]);
            }
            else
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target, overwrite: true);
            }
        }

        return this;
    }
}
