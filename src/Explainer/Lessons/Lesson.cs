using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Lessons;

/// <summary>The head of a lesson: everything that other pages need to know before its body is read.</summary>
/// <param name="Place">The number in the file's name, which gives the order within the unit.</param>
/// <param name="Minutes">As the author states them, 1 to 600; null to have them counted.</param>
/// <param name="IsBroken">Whether the head could not be read, which is reported: what it lacks here it may well have.</param>
public sealed record Lesson(
    string Id,
    string UnitId,
    int Place,
    SourceFile File,
    int BodyStart,
    Located<string> Title,
    Located<string> Summary,
    string Level,
    IReadOnlyList<Objective> Objectives,
    IReadOnlyList<Located<string>> Requires,
    int? Minutes,
    bool IsBroken)
{
    /// <summary>What readers may call it who search for it; none of these words needs to stand in its text.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
