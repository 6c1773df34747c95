using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>One file as read: a text or an asset, and what is wrong with it.</summary>
/// <param name="IsLost">Whether it could not be read: it then stands there without content, and nothing but that is said about it.</param>
internal sealed record ReadFile(SourceFile? Text, AssetFile? Asset, IReadOnlyList<Diagnostic> Problems, bool IsLost = false);
