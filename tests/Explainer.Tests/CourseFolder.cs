using Explainer.Diagnostics;

namespace Explainer.Tests;

/// <summary>A course in a folder of its own, laid in layers: a file of a later layer replaces that of an earlier one, `X.deleted` takes X away.</summary>
internal sealed class CourseFolder : IDisposable
{
    private const string Deleted = ".deleted";

    private readonly Dictionary<string, string> _ground = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Action<CourseFolder>? _giveBack;
    private DateOnly _today = CourseDay.Fixed;

    /// <summary>Copies whole folders into a new one; each pair says from where to where.</summary>
    public CourseFolder(IReadOnlyList<(string From, string To)> ground, Action<CourseFolder>? giveBack = null)
    {
        _giveBack = giveBack;
        foreach (var (from, to) in ground)
        {
            foreach (var file in Files(from))
            {
                var path = Path.Combine(to, Path.GetRelativePath(from, file));
                _ground[path] = file;
                Put(path, file);
            }
        }
    }


    public string Root { get; } = Directory.CreateTempSubdirectory("explainer-case-").FullName;

    /// <summary>What runs in this folder remember; a run costs little when only a few files differ from the last one.</summary>
    public PipelineMemo Memo { get; } = new();

    /// <summary>A copy of the real course.</summary>
    public static CourseFolder Real() => new([(Path.Combine(Repository.Root, "input"), "input"), (Path.Combine(Repository.Root, "theme"), "theme")]) { _today = RealSite.Today };

    /// <summary>Everything that a run has to say, as the terminal shows it.</summary>
    public static string Say(IReadOnlyList<Diagnostic> problems) => string.Join('\n', problems.Select(problem => DiagnosticText.Plain(problem)));

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>Writes anew, so that the file's time tells it from what stood there before.</summary>
    public CourseFolder Write(string path, string text)
    {
        _touched.Add(path);
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Lays the `input/` and `theme/` of a case over what is there.</summary>
    public CourseFolder Lay(string layer)
    {
        foreach (var file in ((string[])["input", "theme"]).Select(part => Path.Combine(layer, part)).Where(Directory.Exists).SelectMany(Files))
        {
            var path = Path.GetRelativePath(layer, file);
            if (path.EndsWith(Deleted, StringComparison.Ordinal))
            {
                path = path[..^Deleted.Length];
                File.Delete(At(path));
            }
            else
            {
                Put(path, file);
            }

            _touched.Add(path);
        }

        return this;
    }

    public PipelineResult Run(PipelineMemo? memo = null) => Pipeline.Run(new PipelineOptions(Root, _today, memo));

    public void Dispose()
    {
        if (_giveBack is null)
        {
            Delete();
            return;
        }

        foreach (var path in _touched)
        {
            File.Delete(At(path));
            if (_ground.TryGetValue(path, out var file))
            {
                Put(path, file);
            }
        }

        _touched.Clear();
        _giveBack(this);
    }

    public void Delete() => Directory.Delete(Root, recursive: true);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);

    private void Put(string path, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), File.ReadAllBytes(file));
    }
}
