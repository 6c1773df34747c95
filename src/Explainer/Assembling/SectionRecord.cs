namespace Explainer.Assembling;

/// <summary>A section of a lesson as other pages need it.</summary>
/// <param name="Objective">The id of the objective it serves; empty when it names none.</param>
/// <param name="Start">Where it starts in the author's file, in characters.</param>
public sealed record SectionRecord(string Id, string Title, string Objective, int Start, IReadOnlyList<ActivityRecord> Activities);
