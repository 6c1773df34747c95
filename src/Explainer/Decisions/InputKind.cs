namespace Explainer.Decisions;

/// <summary>How an input is answered: by choosing, by typing a number, or by another decision.</summary>
public enum InputKind
{
    Choice,
    Number,
    Chained,
}
