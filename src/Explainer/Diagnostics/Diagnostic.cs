namespace Explainer.Diagnostics;

/// <summary>One mistake at one place: what is wrong in the author's words, and what would help.</summary>
public sealed record Diagnostic(
    DiagnosticKind Kind,
    SourceSpan Span,
    string Sentence,
    string? Help,
    IReadOnlyList<RelatedPlace> Related)
{
    public bool IsError => Kind.Severity == Severity.Error;

    public override string ToString() => $"{Span.File.Path}: {Sentence} [{Kind.Id}]";
}
