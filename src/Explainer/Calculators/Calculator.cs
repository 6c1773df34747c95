using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>A calculator: what it asks, and the results it computes from the answers, each from those before it.</summary>
/// <param name="Question">The paragraphs before the inputs.</param>
/// <param name="Sound">Whether it was read without any mistake, so that its results mean something.</param>
public sealed record Calculator(
    Located<string> Id,
    Block Block,
    IReadOnlyList<Markdig.Syntax.Block> Question,
    IReadOnlyList<CalculatorInput> Inputs,
    IReadOnlyList<CalculatorResult> Results,
    bool Sound);
