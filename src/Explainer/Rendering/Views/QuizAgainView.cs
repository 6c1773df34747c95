namespace Explainer.Rendering.Views;

/// <summary>The earlier lesson whose point a question asks again.</summary>
public sealed record QuizAgainView(string Href, string Title);
