namespace Explainer.Rendering.Views;

/// <summary>A deck of cases dealt from a decision.</summary>
/// <param name="Hash">Changes with the cards, so that answers to others are forgotten.</param>
/// <param name="RulesHref">Where the rows of the decision stand.</param>
/// <param name="Size">How many cases: <c>12 cases</c>.</param>
/// <param name="Intro">What the author wrote into the block; may be empty.</param>
/// <param name="Outcomes">What a card may be answered with, in the order of the table.</param>
public sealed record DeckView(
    string Id,
    string Hash,
    string Title,
    string RulesHref,
    string Size,
    string Intro,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<CardView> Cards);

/// <summary>One case with its outcome.</summary>
/// <param name="Outcome">The place among the deck's outcomes.</param>
/// <param name="Steps">The further outputs, and what the tables on the way said as far as the row depends on it.</param>
public sealed record CardView(
    int Number,
    IReadOnlyList<CardFactView> Facts,
    int Outcome,
    string OutcomeText,
    string Because,
    string Row,
    string RowHref,
    IReadOnlyList<CardFactView> Steps);

/// <summary>A question with its answer; a question that ends in no mark of its own gets a colon.</summary>
public sealed record CardFactView(string Question, string Answer);
