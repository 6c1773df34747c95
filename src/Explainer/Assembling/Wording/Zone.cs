namespace Explainer.Assembling.Wording;

/// <summary>Where in a text a passage stands.</summary>
internal enum Zone
{
    Text,
    Heading,
    TableHead,
    TableFirst,
    Table,
    Quiz,
    QuizOption,
    Activity,
    Slide,
    Notes,
}
