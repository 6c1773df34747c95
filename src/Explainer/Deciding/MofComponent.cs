using Explainer.Facts;

namespace Explainer.Deciding;

/// <summary>A component as the Model Openness Tool counts it.</summary>
/// <param name="Type"><c>code</c>, <c>data</c> or <c>document</c>: the type of licence made for it.</param>
/// <param name="Class"><c>I</c>, <c>II</c> or <c>III</c>: the class that asks for it.</param>
/// <param name="Required">Whether that class needs it.</param>
internal sealed record MofComponent(string Id, string Type, string Class, bool Required)
{
    public static MofComponent Of(FactRecord record) =>
        new(record.Id, record.Map.TextOf("type"), record.Map.TextOf("class"), record.Map.TextOf("required") == "yes");
}
