using Explainer.Decisions;

namespace Explainer.Assembling.Verdicts;

/// <summary>The verdicts for every answer to the first question to readers, given one answer to another question of theirs.</summary>
/// <param name="Question">The other question.</param>
/// <param name="Answer">The id of a value of it.</param>
public sealed record CaseColumn(ChainInput Question, string Answer, IReadOnlyList<(string Answer, OpenVerdict Verdict)> Cases);
