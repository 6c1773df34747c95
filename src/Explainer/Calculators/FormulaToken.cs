namespace Explainer.Calculators;

/// <summary>One piece of a formula; <paramref name="Start"/> counts characters of the formula from 0.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int Start)
{
    /// <summary>What it compares, or null.</summary>
    public FormulaStepKind? Comparison => Kind != FormulaTokenKind.Sign ? null : Text switch
    {
        "<" => FormulaStepKind.Less,
        "<=" => FormulaStepKind.AtMost,
        ">" => FormulaStepKind.More,
        ">=" => FormulaStepKind.AtLeast,
        "==" => FormulaStepKind.Equal,
        "!=" => FormulaStepKind.Differs,
        _ => null,
    };

    public bool Is(string sign) => Kind == FormulaTokenKind.Sign && Text == sign;
}
