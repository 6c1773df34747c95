namespace Explainer.Facts;

/// <summary>One thing that a definition asks for, in our words.</summary>
/// <param name="Group">The group of dimensions it belongs to; mostly empty.</param>
public sealed record Ask(string Clause, string Group, string Asks);
