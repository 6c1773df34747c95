using Explainer.Citations;
using Explainer.Terms;

namespace Explainer.Assembling;

/// <summary>Where a link leads, once its words are understood.</summary>
public abstract record LinkTarget;

/// <summary>A file of the site; <paramref name="Path"/> is empty for the page itself.</summary>
public sealed record PageTarget(string Path, string Fragment) : LinkTarget;

/// <summary>An address on the web, or a mail address.</summary>
public sealed record WebTarget(string Href) : LinkTarget;

/// <summary>A term of the glossary.</summary>
public sealed record TermTarget(Term Term) : LinkTarget;

/// <summary>A source, and where in it the fact stands (may be empty).</summary>
public sealed record CitationTarget(Citation Citation, string Place) : LinkTarget;

/// <summary>A decision by its id; whether it exists is known once the page is assembled.</summary>
public sealed record DecisionTarget(string Id) : LinkTarget;

/// <summary>A calculator's result for given inputs, stated in the text.</summary>
public sealed record CalculationTarget(string Id, string Query, string Result) : LinkTarget;

/// <summary>A recorded fact that the link's text states.</summary>
/// <param name="Record">The record it belongs to: the link's address without the field.</param>
public sealed record FactTarget(string Record) : LinkTarget;
