namespace Explainer.Calculators;

/// <summary>Words for a piece of a formula that cannot stand where it stands.</summary>
internal static class FormulaStray
{
    public static (string Sentence, string Help) Describe(FormulaToken token)
    {
        var text = token.Text;
        return token switch
        {
            { Kind: FormulaTokenKind.Wrong, Text: "=" } => ("`=` does not compare in a formula", "write `==`"),
            { Kind: FormulaTokenKind.Wrong } when char.IsAsciiDigit(text[0]) || text[0] == '.' =>
                ($"`{text}` is not a number", "write up to 15 digits, such as `0.5` or `1000`, and an operator before a name"),
            { Kind: FormulaTokenKind.Wrong } =>
                ($"`{text}` has no meaning in a formula", "use `+ - * / ^ ( )`, comparisons, and the functions `min`, `max`, `ceil`, `floor`, `round`, `if`, `with`, `below`, `above`"),
            { Text: ")" } => ("this parenthesis closes nothing", "delete it, or open one before"),
            { Text: "," } => ("a comma stands outside the arguments of a function", "write numbers without commas and with a decimal point"),
            _ => ($"an operator is missing before `{text}`", "put `+ - * / ^` or a comparison between two values"),
        };
    }
}
