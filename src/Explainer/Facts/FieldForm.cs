namespace Explainer.Facts;

/// <summary>The forms that the value of a recorded field can take.</summary>
public enum FieldForm
{
    Text,
    Texts,
    Number,
    Numbers,
    YesNo,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>The whole day on which somebody looked.</summary>
    Day,

    /// <summary>One word of a vocabulary.</summary>
    Word,
    Words,

    /// <summary>The id of another record, or of a source.</summary>
    Reference,
    References,
    Map,
    Maps,

    /// <summary>A map whose keys are words of a vocabulary.</summary>
    Keyed,
}
