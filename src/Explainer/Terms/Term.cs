using Markdig.Syntax;

namespace Explainer.Terms;

/// <summary>A term of the glossary: the first paragraph is the definition shown in place.</summary>
/// <param name="Definition">The paragraph as Markdown, for the glossary page.</param>
/// <param name="Plain">The same in plain words, for the place where the term is used.</param>
public sealed record Term(
    string Id,
    string Name,
    ParagraphBlock Definition,
    string Plain,
    IReadOnlyList<Markdig.Syntax.Block> More,
    string Also,
    Explainer.Diagnostics.SourceSpan Span);
