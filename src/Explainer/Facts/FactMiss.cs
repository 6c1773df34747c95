namespace Explainer.Facts;

/// <summary>Why an address leads to no fact.</summary>
/// <param name="Part">The first part that is unknown, or that several facts have; empty when the address is.</param>
/// <param name="Known">What stands there, or the addresses that tell the several apart.</param>
/// <param name="IsAmbiguous">Whether several facts have the part.</param>
public sealed record FactMiss(string Part, IReadOnlyList<string> Known, bool IsAmbiguous = false);
