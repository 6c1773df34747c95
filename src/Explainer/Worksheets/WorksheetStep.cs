using Explainer.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Worksheets;

/// <summary>One question of a worksheet.</summary>
/// <param name="Title">The bold words as they are shown: <c>Data.</c></param>
/// <param name="Name">The same as memos refer to it: <c>Data</c>.</param>
/// <param name="Key">What its answer is kept under.</param>
/// <param name="Question">The first piece of the question, behind the bold words.</param>
/// <param name="More">What else stands in the item; may be empty.</param>
public sealed record WorksheetStep(string Title, string Name, string Key, Inline Question, IReadOnlyList<Markdig.Syntax.Block> More, SourceSpan Span);
