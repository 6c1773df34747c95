using Explainer.Diagnostics;

namespace Explainer.Reading;

/// <summary>One file as read: a text, or an asset, or neither and the reason why.</summary>
internal sealed record ReadFile(SourceFile? Text, AssetFile? Asset, IReadOnlyList<Diagnostic> Problems);
