namespace Explainer.Quizzes.Kinds;

/// <summary>One item with the value of its right choice; item and reason are HTML.</summary>
internal sealed record PairView(string Item, string SelectId, string Right, string Because);
