using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Decisions;

/// <summary>A decision table as its author wrote it: question, inputs, rules, outcomes; it holds no other table.</summary>
/// <param name="Block">The block it was read from; its prose renders the question and the reasons.</param>
/// <param name="Question">The Markdown before the inputs.</param>
/// <param name="Outcomes">In the author's order, from closed to open where there is such an order; empty when rows are collected.</param>
/// <param name="Aggregate">How collected numbers become one; null unless the policy collects.</param>
/// <param name="OutputNames">The names behind <c>=&gt;</c>: the outcome's first, then those of the extra outputs.</param>
/// <param name="Header">The place of the table's first line.</param>
/// <param name="Unfolds">Whether its tool asks at once what is asked inside its linked decisions, and works out the rest.</param>
/// <param name="Sound">Whether it was read without a mistake; only then can its rules be proved.</param>
public sealed record DecisionTable(
    Located<string> Id,
    Block Block,
    IReadOnlyList<Markdig.Syntax.Block> Question,
    IReadOnlyList<DecisionInput> Inputs,
    IReadOnlyList<DecisionRule> Rules,
    IReadOnlyList<DecisionOutcome> Outcomes,
    IHitPolicy Policy,
    Aggregate? Aggregate,
    IReadOnlyList<string> OutputNames,
    SourceSpan Header,
    bool Unfolds,
    bool Sound)
{
    /// <summary>The words of an outcome; a collected number speaks for itself.</summary>
    public string TextOf(string outcome) => Outcomes.FirstOrDefault(known => known.Id.Value == outcome)?.Text ?? outcome;
}
