namespace Explainer.Rendering.Families;

/// <summary>The place of recorded words on the ramp from closed (0) to open (6), where they have one.</summary>
internal static class ReleaseLevels
{
    /// <summary>Of how much of a component is public; empty when nobody knows.</summary>
    public static string OfStatus(string status) => status switch
    {
        "closed" => "0",
        "described" => "2",
        "partial" => "4",
        "open" => "6",
        _ => "",
    };

    /// <summary>Of the label of a family as a whole; a mixed family has no place of its own.</summary>
    public static string OfFamily(string openness) => openness switch
    {
        "closed" => "0",
        "open-weights" => "3",
        "mostly-open" => "5",
        "fully-open" => "6",
        _ => "",
    };
}
