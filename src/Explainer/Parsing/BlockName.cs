namespace Explainer.Parsing;

/// <summary>What one `:::` block is called, whether it takes an argument, and what may stand inside it.</summary>
/// <param name="Argument">True: needed; false: none; null: may be there.</param>
/// <param name="HoldsBlocks">Whether other blocks may stand inside it (then its fence is longer than theirs).</param>
public sealed record BlockName(string Name, bool? Argument, bool HoldsBlocks)
{
    /// <summary>The name as a sentence needs it: <c>a quiz</c>, <c>an activity</c>.</summary>
    public string One => Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " + Name : "a " + Name;
}
