namespace Explainer.Calculators;

/// <summary>One piece of a formula; <paramref name="Start"/> counts characters of the formula from 0.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int Start)
{
    public bool Is(string sign) => Kind == FormulaTokenKind.Sign && Text == sign;
}
