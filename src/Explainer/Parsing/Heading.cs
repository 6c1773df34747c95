using Markdig.Syntax;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Parsing;

/// <summary>A heading of a text: its level, its id (given or made from the words), its plain words.</summary>
public sealed record Heading(int Level, string Id, string Text, AttributeList Attributes, HeadingBlock Markdown, SourceSpan Span);
