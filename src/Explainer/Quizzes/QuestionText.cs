using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Quizzes;

/// <summary>How a question gets its Markdown as HTML, and how it tells the page which ids it uses.</summary>
public sealed record QuestionText(Func<ContainerInline?, string> Inline, Func<IReadOnlyList<Block>, string> Blocks, Func<string, string> Id);
