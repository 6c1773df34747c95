using Explainer.Parsing;

namespace Explainer.Calculators;

/// <summary>A picture that a calculator draws from its results.</summary>
/// <param name="Kind"><c>bar</c>: parts of a sum in a row; <c>chart</c>: results over an input.</param>
/// <param name="Parts">The results that it draws.</param>
/// <param name="Limit">The result that the parts are held against; of a chart, where its axis ends.</param>
/// <param name="Over">The input on the axis of a chart; else empty.</param>
/// <param name="Mark">The result at which a chart draws a line; may be empty.</param>
/// <param name="Marks">Sizes that are drawn under a bar.</param>
public sealed record CalculatorPicture(
    Located<string> Kind,
    IReadOnlyList<string> Parts,
    string Limit,
    string Over,
    string Mark,
    IReadOnlyList<double> Marks,
    string Title)
{
    /// <summary>How many steps a chart takes along its axis.</summary>
    public const int Steps = 40;

    /// <summary>What parts and limit are called in the picture, where their own text would not do; by name.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>For each part its value at each step of the axis, as formulas with the axis' value in place of its input.</summary>
    public IReadOnlyList<IReadOnlyList<FormulaStep>> Curves { get; init; } = [];
}
