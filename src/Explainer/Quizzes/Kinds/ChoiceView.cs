namespace Explainer.Quizzes.Kinds;

/// <summary>A partner or bin to choose, in plain words.</summary>
internal sealed record ChoiceView(string Value, string Text);
