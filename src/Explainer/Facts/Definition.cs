namespace Explainer.Facts;

/// <summary>A document that says what openness of a model means, or measures it.</summary>
/// <param name="ShortName">The short name in use; empty when there is none.</param>
/// <param name="Group">A word of the vocabulary <c>definition-group</c>; empty when nobody said.</param>
/// <param name="Kind">What sort of document it is, in words.</param>
/// <param name="Labels">The labels it gives, in its order; empty for texts that give none.</param>
/// <param name="Read">Whether the document itself was read.</param>
public sealed record Definition(
    FactRecord Record,
    string ShortName,
    string Steward,
    string Year,
    string Version,
    string Group,
    string Kind,
    IReadOnlyList<Ask> Asks,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Sources,
    bool Read,
    string ReadNote)
{
    public string Id => Record.Id;

    public string Name => Record.Name;

    internal static Definition Of(FactRecord record)
    {
        var map = record.Map;
        return new Definition(
            record,
            map.TextOf("short"),
            map.TextOf("steward"),
            map.TextOf("year"),
            map.TextOf("version"),
            map.TextOf("group"),
            map.TextOf("kind"),
            [.. map.MapsOf("asks").Select(item => new Ask(item.TextOf("clause"), item.TextOf("group"), item.TextOf("asks")))],
            map.TextsOf("labels"),
            map.TextsOf("sources"),
            map.TextOf("read") == "yes",
            map.TextOf("read-note"));
    }
}
