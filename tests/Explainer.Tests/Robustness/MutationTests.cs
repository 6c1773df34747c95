using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Explainer.Tests.Robustness;

public class MutationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>More rounds on demand: <c>EXPLAINER_FUZZ=100000 dotnet test --filter Mutation</c>.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("EXPLAINER_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_spoilt_file_of_the_tiny_course_is_reported_and_nothing_breaks(int seed)
    {
        using var course = new TinyCourse(new PipelineMemo());
        SpoilOneByOne(course, [.. TinyFiles.All.Select(file => file.Path).Where(path => path != TinyFiles.Picture)], seed, Rounds);
    }

    [Fact]
    public void A_spoilt_file_of_the_real_course_is_reported_and_nothing_breaks()
    {
        using var course = new TinyCourse(new PipelineMemo());
        Directory.Delete(course.FullPath("input"), recursive: true);
        var paths = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            course.Write(path, System.IO.File.ReadAllBytes(file));
            if (Path.GetExtension(path) is ".md" or ".yml")
            {
                paths.Add(path);
            }
        }

        SpoilOneByOne(course, paths, 3, Rounds / 6);
    }

    private static void SpoilOneByOne(TinyCourse course, List<string> paths, int seed, int rounds)
    {
        var mutations = new Mutations(seed);
        for (var round = 0; round < rounds; round++)
        {
            var path = paths[mutations.Next(paths.Count)];
            var text = System.IO.File.ReadAllText(course.FullPath(path));
            var spoilt = mutations.Spoil(text);
            course.Write(path, spoilt);
            var watch = Stopwatch.StartNew();
            try
            {
                Promises.Hold(course.Run());
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"seed {seed}, round {round}: {path} became\n{spoilt}", error);
            }

            Assert.True(watch.Elapsed < Limit, $"seed {seed}, round {round}: {path} took {watch.Elapsed}");
            course.Write(path, text);
        }
    }
}
