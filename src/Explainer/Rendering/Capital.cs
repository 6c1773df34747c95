namespace Explainer.Rendering;

/// <summary>Words that begin a line.</summary>
internal static class Capital
{
    /// <summary>The same words, beginning with a capital letter; empty ones stay empty.</summary>
    public static string Of(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
