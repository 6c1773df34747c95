namespace Explainer.Cli;

/// <summary>The files that travel inside the program.</summary>
internal static class Resources
{
    /// <summary>Names that start so, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string prefix) =>
        [.. typeof(Resources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static string Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program was built without its file {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
