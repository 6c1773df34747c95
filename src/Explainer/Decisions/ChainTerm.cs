namespace Explainer.Decisions;

/// <summary>Where one input of a table gets its value from, and what that value means to the table.</summary>
/// <param name="Source">The place of a variable, or of an earlier step.</param>
/// <param name="Factor">How many cells of the table lie between two values of the input.</param>
/// <param name="Digits">The input's value for each value of the source.</param>
internal readonly record struct ChainTerm(bool IsVariable, int Source, int Factor, int[] Digits);
