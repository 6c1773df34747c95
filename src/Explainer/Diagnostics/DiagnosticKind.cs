namespace Explainer.Diagnostics;

/// <summary>A mistake we know: a permanent id of kebab-case words that names the bad thing, why it matters, how to mend it.</summary>
/// <param name="Id">For example <c>decision-gap</c>; never changed once published.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Why">One or two sentences: what goes wrong for a reader if this stays.</param>
/// <param name="How">One or two sentences: what the author does about it.</param>
public sealed record DiagnosticKind(string Id, Severity Severity, string Why, string How)
{
    /// <summary>A sentence repeats the author's words, and those may be a whole line of a file gone wrong.</summary>
    private const int LongestSentence = 300;

    public static DiagnosticKind Error(string id, string why, string how) => new(id, Severity.Error, why, how);

    public static DiagnosticKind Warning(string id, string why, string how) => new(id, Severity.Warning, why, how);

    /// <summary>This mistake at a place, in one plain sentence without a full stop.</summary>
    public Diagnostic At(SourceSpan span, string sentence, string? help = null, params IReadOnlyList<RelatedPlace> related) =>
        new(this, span, sentence.Length <= LongestSentence ? sentence : sentence[..LongestSentence] + "…", help, related);
}
