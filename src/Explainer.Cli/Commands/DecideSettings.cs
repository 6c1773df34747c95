namespace Explainer.Cli.Commands;

/// <summary>What <c>decide</c> was told.</summary>
/// <param name="Decision">Null to list all decisions.</param>
/// <param name="Answers">Each as <c>input=value</c>.</param>
/// <param name="Csv">A file whose rows are judged; null to ask once.</param>
internal sealed record DecideSettings(string? Root, string? Decision, IReadOnlyList<string> Answers, string? Csv);
