namespace Explainer.Writing;

/// <summary>Writes one new file and tells when the disk says it was written; tests put a failing one in its place.</summary>
internal delegate DateTime FileWriter(string path, ReadOnlySpan<byte> bytes);
