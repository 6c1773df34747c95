namespace Explainer.Reading;

/// <summary>A file passed through unread: its path relative to the root, and its bytes.</summary>
public sealed record AssetFile(string Path, byte[] Bytes);
