namespace Explainer.Facts;

/// <summary>Something a licence lets you do, or not.</summary>
/// <param name="Name">The field: <c>commercial-use</c>, <c>modify</c>, <c>redistribute</c>, <c>distil-or-train-others</c>.</param>
/// <param name="Value">A word of the field's vocabulary, such as <c>yes</c> or <c>with-conditions</c>.</param>
public sealed record Grant(string Name, string Value, string Summary, string Clause);
