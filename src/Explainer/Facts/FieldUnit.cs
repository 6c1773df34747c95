namespace Explainer.Facts;

/// <summary>What a recorded number counts, where that decides how a text may state it.</summary>
public enum FieldUnit
{
    None,

    /// <summary>Thousands of millions, as sizes of models are recorded.</summary>
    Billions,

    /// <summary>Tokens, of which 1,024 are a K.</summary>
    Tokens,
    Gigabytes,
    Gibibytes,

    /// <summary>The field <c>unit</c> of the same record says it.</summary>
    Beside,
}
