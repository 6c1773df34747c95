namespace Explainer.Assembling;

/// <summary>A page that another one leads to.</summary>
/// <param name="Path">Its file, from the root of the site.</param>
/// <param name="Name">The words of the link.</param>
public sealed record PageLink(string Path, string Name);
