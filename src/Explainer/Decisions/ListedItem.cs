using Explainer.Parsing;
using Markdig.Syntax;

namespace Explainer.Decisions;

/// <summary>A list item of the form `- id: text`, with the list below it.</summary>
/// <param name="Text">Plain words.</param>
/// <param name="Raw">The same as its author typed it.</param>
internal sealed record ListedItem(Located<string> Id, string Text, Located<string> Raw, ParagraphBlock Paragraph, ListBlock? Below);
