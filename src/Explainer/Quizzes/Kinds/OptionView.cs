namespace Explainer.Quizzes.Kinds;

/// <summary>One option; text and feedback are HTML.</summary>
internal sealed record OptionView(string Value, string Text, string Feedback, bool Right, string InputId);
