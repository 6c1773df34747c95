namespace Explainer.Deciding;

/// <summary>A row that could not be judged.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
public sealed record CsvProblem(int Line, string Sentence, string? Help);
