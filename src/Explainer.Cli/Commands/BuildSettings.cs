namespace Explainer.Cli.Commands;

/// <summary>What the command line said of a build; null where it said nothing.</summary>
internal sealed record BuildSettings(string? Root, string? Output, bool Strict, DateOnly? Today)
{
    public static BuildSettings Plain { get; } = new(null, null, false, null);
}
