namespace Explainer.Facts;

/// <summary>A size from which other terms of a licence hold.</summary>
/// <param name="Value">In <paramref name="Unit"/>, such as users or US dollars a month.</param>
public sealed record Threshold(string Measure, decimal Value, string Unit, string Tested, string WhatHappens, string Clause);
