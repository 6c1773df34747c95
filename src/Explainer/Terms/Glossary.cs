using Explainer.Parsing;

namespace Explainer.Terms;

/// <summary>The terms of <c>input/glossary.md</c> with the page around them.</summary>
public sealed record Glossary(Located<string> Title, Located<string> Summary, Prose Prose, IReadOnlyList<Markdig.Syntax.Block> Lead, IReadOnlyList<Term> Terms)
{
    /// <summary>The titles to look for in texts.</summary>
    public TermNames Names { get; } = new(Terms);
}
