using Explainer.Parsing;

namespace Explainer.Articles;

/// <summary>A door on the home page: where it leads and for whom.</summary>
public sealed record Door(string Title, string Text, Located<string> Link, string Label);
