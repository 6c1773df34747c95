using Explainer.Parsing;

namespace Explainer.Worksheets;

/// <summary>One page made of the answers of a worksheet, with lines of its own.</summary>
public sealed record Memo(Located<string> Id, string Title, Worksheet Sheet, IReadOnlyList<MemoLine> Lines);
