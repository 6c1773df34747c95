using Explainer.Diagnostics;
using Markdig.Extensions.CustomContainers;

namespace Explainer.Parsing;

/// <summary>A `:::` block, unread: its name, argument and attributes, and the Markdown inside it, all with places.</summary>
/// <param name="IsBroken">Whether its fences are wrong, which is reported: what it holds is then not what its author meant.</param>
public sealed record Block(
    BlockName Name,
    Located<string>? Argument,
    AttributeList Attributes,
    CustomContainer Container,
    Prose Prose,
    SourceSpan Span,
    bool IsBroken = false)
{
    /// <summary>The id in the braces, or an empty one after a report when it is needed and missing.</summary>
    public Located<string> NeedId(DiagnosticBag problems)
    {
        if (Attributes.Id is { } id)
        {
            return id;
        }

        if (Attributes.Span.Length == 0 || AttributeExtension.Of(Container)?.Text.Contains('#', StringComparison.Ordinal) != true)
        {
            problems.Add(ParsingProblems.FieldMissing, Span, $"this {Name.Name} has no id", $"write `:::{Name.Name} {{#an-id}}`");
        }

        return new Located<string>("", Span);
    }
}
