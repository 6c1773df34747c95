using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Explainer.Assembling;
using Explainer.Decisions;
using Explainer.Decisions.Cards;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Rendering.Html;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Blocks;

/// <summary>A deck of cases: <c>:::cards {from=lean count=12 seed=7}</c>.</summary>
internal static class CardBlocks
{
    private const int MostCards = 60;
    private const int GreatestSeed = 999_999;

    public static string Show(PageRenderer page, Block block)
    {
        var (scope, attributes, problems) = (page.Scope, block.Attributes, page.Scope.Problems);
        var from = Need(attributes.Text("from"), block, "from", "say which decision deals them: `from=an-id`", problems);
        var count = Need(attributes.Number("count", 1, MostCards, problems), block, "count", $"say how many, from 1 to {MostCards}: `count=12`", problems);
        var seed = Need(attributes.Number("seed", 0, GreatestSeed, problems), block, "seed", "add any whole number, and keep it: the same seed deals the same cards, `seed=7`", problems);
        attributes.RejectUnknown(problems);
        if (from is not { } name || count is not { } most || seed is not { } start || Space(scope, name) is not { } space || !Fits(space, most, attributes, problems))
        {
            return "";
        }

        var id = attributes.Id?.Value ?? "cards-" + name.Value;
        if (scope.Has(id))
        {
            problems.Add(RenderingProblems.IdDoubled, attributes.Id?.Span ?? block.Span, $"the id `{id}` stands on this page already", "give this deck an id of its own: `:::cards {#another-id …}`");
            return "";
        }

        scope.Id(id, attributes.Id?.Span ?? block.Span);
        scope.IdsOf("blocks/cards", id);
        scope.Blocks.Add("cards");
        return page.Fill("blocks/cards", View(page, block, space, CaseDealer.Deal(space, most, start), id));
    }

    private static T? Need<T>(T? value, Block block, string name, string help, DiagnosticBag problems)
    {
        if (value is null && !block.Attributes.Entries.Any(entry => entry.Name == name))
        {
            problems.Add(ParsingProblems.FieldMissing, block.Span, $"these cards have no `{name}`", help);
        }

        return value;
    }

    /// <summary>All cases of the decision; null after a report, or when what is wrong with the table is reported where it stands.</summary>
    private static CaseSpace? Space(PageScope scope, Located<string> from)
    {
        if ((scope.Decisions.Chain(from.Value) ?? scope.Context.Toolbox.Decisions.Chain(from.Value)) is not { } chain)
        {
            // Reports an id that nobody has; a table with mistakes is found.
            scope.DecisionHref(from.Value, from.Span);
            return null;
        }

        if (chain.Root.IsCollected)
        {
            scope.Problems.Add(CardProblems.DecisionUnfit, from.Span, $"`{from.Value}` adds its rows up, so a card has no outcome to pick", "deal from a decision that gives one outcome");
            return null;
        }

        if (CaseSpace.Of(chain) is { } space)
        {
            return space;
        }

        scope.Problems.Add(CardProblems.DecisionUnfit, from.Span,
            string.Create(CultureInfo.InvariantCulture, $"`{from.Value}` has {CaseSpace.CountOf(chain):N0} cases, more than the {CaseSpace.MostCases:N0} that can be dealt from"),
            chain.Tables.Count > 1 ? $"deal from one of the decisions that feed it, such as `{chain.Tables[1].Id}`" : "ask fewer questions");
        return null;
    }

    private static bool Fits(CaseSpace space, int count, AttributeList attributes, DiagnosticBag problems)
    {
        var span = attributes.Text("count")!.Span;
        if (count < space.Rules.Count)
        {
            problems.Add(CardProblems.CountUnfit, span, $"{Counted.Of(count, "card")} cannot show the {Counted.Of(space.Rules.Count, "row")} that can decide",
                space.Rules.Count <= MostCards ? $"write `count={space.Rules.Count}` or more" : "deal from a decision with fewer rows");
            return false;
        }

        if (count > space.Count)
        {
            problems.Add(CardProblems.CountUnfit, span, $"there are only {Counted.Of(space.Count, "case")}", $"write `count={space.Count}` or less");
            return false;
        }

        return true;
    }

    private static DeckView View(PageRenderer page, Block block, CaseSpace space, IReadOnlyList<CaseCard> cards, string id)
    {
        var (scope, root) = (page.Scope, space.Chain.Root);
        var target = PlaceOf(page, root);
        return new DeckView(
            id,
            Hash(cards),
            ToolBlocks.Title(scope, root.Id),
            scope.Href(target, root.Id, block.Span),
            Counted.Of(cards.Count, "case"),
            BlockHtml.Body(page, block),
            [.. root.Table.Outcomes.Select(outcome => outcome.Text)],
            [.. cards.Select((card, i) => Card(page, card, i + 1, scope.Href(target, DecisionViews.RowId(root, root, card.Verdict.Root.Hit), block.Span)))]);
    }

    private static CardView Card(PageRenderer page, CaseCard card, int number, string rowHref)
    {
        var verdict = card.Verdict.Root;
        var (table, rule) = (verdict.Decision.Table, verdict.Rule!);
        return new CardView(
            number,
            [.. card.Facts.Select(fact => Fact(fact.Input.Input.Question, fact.Input.IsNumber ? WithUnit(fact.Answer, fact.Input.Input) : fact.Input.Label(fact.Index)))],
            rule.OutcomeIndex,
            verdict.Text,
            rule.Because is { } because ? page.Elsewhere(table.Block.Prose, () => page.RenderInline(because)) : "",
            rule.Name.Value,
            rowHref,
            [.. rule.Extras.Select((text, i) => Fact(table.OutputNames[i + 1], text)), .. Steps(card.Verdict, verdict)]);
    }

    /// <summary>Where the rows of the decision stand: on this page if the page shows them, else on the tool's own.</summary>
    private static string PlaceOf(PageRenderer page, CompiledDecision root)
    {
        var scope = page.Scope;
        var isHere = scope.Content.Tables.Values.Any(table => table.Id.Value == root.Id)
            || page.Prose.Blocks.Any(other => other is { Name.Name: "tool", IsBroken: false } && other.Argument?.Value == root.Id);
        return isHere ? scope.Path : Address.Tool(scope.Context.Toolbox.Holding(root.Id)!.Tool.Id);
    }

    /// <summary>What the feeding tables said, the first asked first, where the row that decides looks at it.</summary>
    private static IEnumerable<CardFactView> Steps(ChainVerdict all, TableVerdict verdict)
    {
        var masks = verdict.Decision.Masks[verdict.Decision.IsCollected ? 0 : verdict.Hit];
        for (var i = 0; i < masks.Count; i++)
        {
            var input = verdict.Decision.Inputs[i].Input;
            if (input.From is { } from && (verdict.Decision.IsCollected || !masks[i].IsAny) && all.Tables.TryGetValue(from.Value, out var fed))
            {
                foreach (var step in Steps(all, fed))
                {
                    yield return step;
                }

                yield return Fact(input.Question, fed.Rule is { } rule ? $"{fed.Text} ({rule.Name.Value})" : fed.Text);
            }
        }
    }

    private static CardFactView Fact(string question, string answer) => new(question.EndsWith('?') ? question : question + ":", answer);

    private static string WithUnit(string number, DecisionInput input) => input.Unit.Length > 0 ? $"{number} {input.Unit}" : number;

    private static string Hash(IReadOnlyList<CaseCard> cards)
    {
        var text = string.Join('\n', cards.Select(card => $"{string.Join(' ', card.Facts.Select(fact => $"{fact.Input.Id}={fact.Answer}"))} {card.Verdict.Root.Result}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }
}
