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
    bool Sound)
{
    /// <summary>Lists of records that fill inputs in.</summary>
    public IReadOnlyList<CalculatorFilling> Fillings { get; init; } = [];

    /// <summary>The answer in words: the first row that holds; empty where results speak for themselves.</summary>
    public IReadOnlyList<CalculatorRow> Verdict { get; init; } = [];

    /// <summary>Lists of remarks, of which all that hold are shown.</summary>
    public IReadOnlyList<CalculatorNotes> Notes { get; init; } = [];

    public IReadOnlyList<CalculatorPicture> Pictures { get; init; } = [];
}
