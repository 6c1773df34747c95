namespace Explainer.Deciding;

/// <summary>An answer that a decision does not take: a plain sentence, and what would help.</summary>
public sealed record AnswerProblem(string Sentence, string? Help);
