namespace Explainer.Parsing;

/// <summary>What one `:::` block is called, whether it takes an argument, and what may stand inside it.</summary>
/// <param name="Argument">True: needed; false: none; null: may be there.</param>
/// <param name="HoldsBlocks">Whether other blocks may stand inside it (then its fence is longer than theirs).</param>
public sealed record BlockName(string Name, bool? Argument, bool HoldsBlocks)
{
    /// <summary>The name as a sentence needs it: <c>a quiz</c>, <c>an activity</c>.</summary>
    public string One => Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " + Name : "a " + Name;
}

/// <summary>Every block that authors may write, in the order of the authoring guide.</summary>
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
    ];

    public static BlockName? Find(string name) => All.FirstOrDefault(block => block.Name == name);
}
