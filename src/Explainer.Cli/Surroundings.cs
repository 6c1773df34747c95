namespace Explainer.Cli;

/// <summary>What the program takes from the machine it runs on; tests give their own.</summary>
/// <param name="Folder">Where it was started.</param>
/// <param name="Today">The day in universal time, so that one build is the same around the world.</param>
/// <param name="IsContinuousIntegration">Whether warnings fail without being asked to.</param>
/// <param name="Pipeline">The straight line.</param>
internal sealed record Surroundings(
    string Folder,
    DateOnly Today,
    bool IsContinuousIntegration,
    Func<PipelineOptions, PipelineResult> Pipeline)
{
    public static Surroundings OfProcess() => new(
        Environment.CurrentDirectory,
        DateOnly.FromDateTime(DateTime.UtcNow),
        Environment.GetEnvironmentVariable("CI") == "true",
        Explainer.Pipeline.Run);

    /// <summary>The folder with <c>input/</c> and <c>theme/</c>: the one that was named, else the nearest around us that has both, else ours.</summary>
    public string FindRoot(string? named)
    {
        if (named is not null)
        {
            return Path.GetFullPath(named, Folder);
        }

        for (var folder = Folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, "input")) && Directory.Exists(Path.Combine(folder, "theme")))
            {
                return folder;
            }
        }

        return Folder;
    }
}
