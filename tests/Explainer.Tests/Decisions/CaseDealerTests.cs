using System.Globalization;
using System.Text;
using Explainer.Decisions;
using Explainer.Decisions.Cards;
using Explainer.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Explainer.Tests.Decisions;

/// <summary>What every deal promises, held over random tables and the tables of the course.</summary>
public sealed class CaseDealerTests
{
    private static readonly string[] Policies = ["first", "any", "priority"];

    private static readonly Gen<string> Tables =
        from policy in Gen.Elements(Policies)
        from sizes in Gen.Choose(0, 4).Select(size => size == 1 ? 0 : size).NonEmptyListOf().Where(list => list.Count <= 4)
        from cells in Gen.Choose(0, 999).ArrayOf(32)
        from outcomes in Gen.Choose(0, 2).ArrayOf(7)
        select Table(policy, [.. sizes], cells, policy == "any" ? new int[7] : outcomes);

    /// <summary>A table without gaps: its last row takes what the others leave. Size 0 is a number, else that many words.</summary>
    private static string Table(string policy, int[] sizes, int[] cells, int[] outcomes)
    {
        var text = new StringBuilder($":::decision {{#table policy={policy}}}\n");
        for (var i = 0; i < sizes.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- in{i}: {(sizes[i] == 0 ? "How much? (-3..5 GB)" : "Which?")}\n");
            text.Append(string.Concat(Enumerable.Range(0, sizes[i]).Select(value => $"  - v{value}: V{value}\n")));
        }

        text.Append(CultureInfo.InvariantCulture, $"\n| # | {string.Join(" | ", sizes.Select((_, i) => $"in{i}"))} | => out |\n|---|{string.Concat(sizes.Select(_ => "---|"))}---|\n");
        for (var row = 0; row < outcomes.Length; row++)
        {
            var tests = sizes.Select((size, i) => row == outcomes.Length - 1 ? "-" : Cell(size, cells[(row * 5) + i]));
            text.Append(CultureInfo.InvariantCulture, $"| R{row} | {string.Join(" | ", tests)} | out-{outcomes[row]} |\n");
        }

        return $"{text}\n{string.Concat(outcomes.Distinct().Order().Select(outcome => $"- out-{outcome}: O{outcome}\n"))}:::\n";
    }

    private static string Cell(int size, int choice) => (choice % 3, size) switch
    {
        (0, _) => "-",
        (_, 0) => new[] { "< 1", "> 2.5", "[0..2)", "3", ">= -1" }[choice / 3 % 5],
        (1, _) => $"v{choice / 3 % size}",
        _ => $"not(v{choice / 3 % size})",
    };

    [Fact]
    public void Every_deal_hits_each_row_that_can_fire_agrees_with_the_engine_repeats_nothing_and_prefers_borders()
    {
        var (dealt, uneven) = (0, 0);
        Prop.ForAll(Tables.ToArbitrary(), Gen.Choose(0, 999_999).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (text, seed, extra) =>
        {
            // Rows that cannot fire are mistakes of a table; they are left out here, as an author would.
            if (Prune(text) is not { } sound)
            {
                return;
            }

            var decisions = DecisionFiles.Compile(sound);
            var space = CaseSpace.Of(decisions.Chain("table")!)!;
            var cards = CaseDealer.Deal(space, Math.Min(space.Rules.Count + extra, space.Count), seed);
            Holds(space, cards, new DirectTable(sound));
            dealt++;
            uneven += IsUneven(space, cards) ? 1 : 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261120, 7));
        Assert.InRange(dealt, 100, 400);
        Assert.InRange(uneven, 20, 400);
    }

    [Theory]
    [InlineData("lean", 12)]
    [InlineData("licence-kind", 12)]
    [InlineData("eu-exemption", 12)]
    [InlineData("lean-from-points", 20)]
    public void The_tables_of_the_course_are_dealt_as_promised(string id, int count)
    {
        var chain = DecisionsOfTheCourse.All.Chain(id)!;
        var space = CaseSpace.Of(chain)!;
        for (var seed = 0; seed < 20; seed++)
        {
            var cards = CaseDealer.Deal(space, count, seed);
            Assert.Equal(space.Rules, cards.Select(card => card.Verdict.Root.Hit).Distinct().Order());
            Assert.All(cards, card => Assert.Equal(chain.Answer(card.Facts.ToDictionary(fact => fact.Input.Id, fact => fact.Answer), out _)!.Root.Hit, card.Verdict.Root.Hit));
            Assert.Equal(count, cards.Select(Key).Distinct().Count());
        }
    }

    [Fact]
    public void The_same_seed_deals_the_same_cards_on_every_machine()
    {
        var space = CaseSpace.Of(DecisionsOfTheCourse.All.Chain("component-licence")!)!;
        Assert.Equal(Deal(7), Deal(7));
        Assert.NotEqual(Deal(7), Deal(8));

        string Deal(int seed) => string.Join('\n', CaseDealer.Deal(space, 6, seed).Select(Key));
    }

    /// <summary>The first numbers of SplitMix64 for this seed, as its reference program prints them.</summary>
    [Fact]
    public void Numbers_are_those_of_the_published_generator()
    {
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var numbers = new CaseNumbers(1234567);
        Assert.All(published, number => Assert.Equal((int)(number % (1 << 30)), numbers.Below(1 << 30)));
    }

    [Fact]
    public void A_number_on_a_border_stands_beside_its_edge()
    {
        var space = CaseSpace.Of(DecisionFiles.Compile("""
            :::decision {#edge}
            - users: Users? (0..4000 million)
            - share: Share? (0..1)

            | # | users | share  | => out |
            |---|-------|--------|--------|
            | A | > 700 | -      | much   |
            | B | <= 700 | < 0.25 | some  |
            | C | <= 700 | >= 0.25 | much |

            - some: Some
            - much: Much
            :::
            """).Chain("edge")!)!;
        var cards = CaseDealer.Deal(space, 4, 7).ToDictionary(card => string.Join(' ', card.Facts.Select(fact => fact.Index)));
        Assert.Equal(["700", "0.24"], cards["0 0"].Facts.Select(fact => fact.Answer));
        Assert.Equal("701", cards["1 0"].Facts[0].Answer);
        Assert.Equal("0.25", cards["0 1"].Facts[1].Answer);
        Assert.Equal([false, true, true, true], cards.OrderByDescending(card => card.Key).Select(card => card.Value.IsBorder));
    }

    /// <summary>The table without rows and outcomes that never come; null when it is wrong in another way.</summary>
    private static string? Prune(string text)
    {
        while (true)
        {
            var problems = new DiagnosticBag();
            DecisionSet.Compile(DecisionFiles.Read(text, problems), problems);
            var wrong = problems.Sorted().Select(problem => problem.Span.Position().Line - 1).ToHashSet();
            var lines = text.Split('\n');
            if (wrong.Count == 0)
            {
                return text;
            }

            if (wrong.Any(line => !lines[line].StartsWith("| R", StringComparison.Ordinal) && !lines[line].StartsWith("- out-", StringComparison.Ordinal)))
            {
                return null;
            }

            text = string.Join('\n', lines.Where((_, line) => !wrong.Contains(line)));
        }
    }

    private static void Holds(CaseSpace space, IReadOnlyList<CaseCard> cards, DirectTable direct)
    {
        Assert.Equal(space.Rules, cards.Select(card => card.Verdict.Root.Hit).Distinct().Order());
        Assert.Equal(cards.Count, cards.Select(Key).Distinct().Count());
        foreach (var card in cards)
        {
            Assert.Equal(direct.Evaluate(card.Facts.ToDictionary(fact => fact.Input.Id, fact => fact.Answer)), (card.Verdict.Root.Result, card.Verdict.Root.Rule!.Name.Value));
        }

        // Plain cases get at most half of their share, unless a row has no other or the borders ran out.
        var borders = Enumerable.Range(0, space.Count).Count(space.IsBorder);
        var withoutBorder = space.Rules.Count(rule => !Enumerable.Range(0, space.Count).Any(place => space.RuleOf(place) == rule && space.IsBorder(place)));
        var plain = cards.Count(card => !card.IsBorder);
        var half = cards.Count * (space.Count - borders) / (2 * space.Count);
        Assert.InRange(plain, 0, Math.Max(Math.Max(half, withoutBorder), cards.Count - borders));
    }

    /// <summary>Whether borders could be preferred and were: their share of the deal is above their share of all cases.</summary>
    private static bool IsUneven(CaseSpace space, IReadOnlyList<CaseCard> cards) =>
        cards.Count(card => card.IsBorder) * space.Count > Enumerable.Range(0, space.Count).Count(space.IsBorder) * cards.Count;

    private static string Key(CaseCard card) => string.Join(' ', card.Facts.Select(fact => $"{fact.Input.Id}={fact.Index}"));
}
