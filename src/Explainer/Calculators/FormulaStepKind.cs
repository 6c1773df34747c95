namespace Explainer.Calculators;

/// <summary>What one step of a formula does.</summary>
public enum FormulaStepKind
{
    Number, Name,
    Add, Subtract, Multiply, Divide, Power, Negate,
    Less, AtMost, More, AtLeast, Equal, Differs,
    Min, Max, Ceil, Floor, Round, If, Below, Above,
}
