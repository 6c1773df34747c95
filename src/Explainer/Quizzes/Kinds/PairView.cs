namespace Explainer.Quizzes.Kinds;

/// <summary>One item with the value of its right choice; item and reason are HTML, the name is plain.</summary>
internal sealed record PairView(string Name, string Item, string SelectId, string Right, string Because);
