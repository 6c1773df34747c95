namespace Explainer.Parsing;

/// <summary>Every block that authors may write, in the order of <c>input/README.md</c>.</summary>
public static class BlockNames
{
    public static IReadOnlyList<BlockName> All { get; } =
    [
        new("quiz", false, false),
        new("decision", false, false),
        new("calculator", false, false),
        new("tool", true, false),
        new("picture", true, false),
        new("reveal", true, true),
        new("activity", true, true),
        new("instructor", false, true),
        new("slide", false, false),
        new("tabs", false, true),
        new("verdicts", false, false),
        new("licences", false, false),
        new("families", false, false),
        new("licence", true, false),
        new("cards", false, false),
        new("finder", false, false),
        new("worksheet", false, false),
        new("memo", true, false),
    ];

    public static BlockName? Find(string name) => All.FirstOrDefault(block => block.Name == name);
}
