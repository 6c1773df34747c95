namespace Explainer.Assembling;

/// <summary>An activity for a room as other pages need it.</summary>
/// <param name="Minutes">From 1 to 600; 0 when its author does not say.</param>
public sealed record ActivityRecord(string Title, int Minutes);
