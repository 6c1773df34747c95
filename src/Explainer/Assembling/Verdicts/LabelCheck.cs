namespace Explainer.Assembling.Verdicts;

/// <summary>A label written by hand, and the outcomes that it agrees with.</summary>
/// <param name="Field">The path of the label. One of a family is held against the release whose components are recorded.</param>
/// <param name="Agrees">For each label the ids of outcomes.</param>
public sealed record LabelCheck(string Field, IReadOnlyDictionary<string, IReadOnlyList<string>> Agrees);
