using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>What authors may get wrong in a worksheet and its memo, and what they are told.</summary>
public sealed class WorksheetMistakesTests
{
    private const string Sheet = """
        :::worksheet {#trip}
        1. **Goal.** Where do you want to go?
        2. **Money.** What may it cost?

        - S: Sure
        - G: Guessed
        :::

        """;

    private const string Memo = """
        :::memo In short {of=trip}
        - Where we go: Goal
        - We will
        - Still open: G
        :::

        """;

    [Fact]
    public void Both_as_they_are_meant_say_nothing() => Assert.Equal("", Say(Sheet + Memo));

    [Theory]
    [InlineData("{#trip}", "", "6:1 field-missing: this worksheet has no id (write `:::worksheet {#an-id}`)")]
    [InlineData("{#trip}", "{#trip count=3}", "6:21 attribute-unknown: there is no attribute `count` here ()")]
    [InlineData("1. **Goal.** Where do you want to go?\n2. **Money.** What may it cost?\n\n", "", "6:1 worksheet-list-missing: this worksheet has no numbered list of steps (write each step as `1. **Name.** question`)")]
    [InlineData("1. **Goal.** Where", "1. Where", "7:1 worksheet-item-malformed: this step does not start with a bold name (write `1. **Name.** question`)")]
    [InlineData("1. **Goal.** Where", "1. *Goal.* Where", "7:1 worksheet-item-malformed: this step does not start with a bold name (write `1. **Name.** question`)")]
    [InlineData("**Money.** What may it cost?", "**Money.**", "8:1 worksheet-item-malformed: the step `Money` asks nothing (write the question behind the bold name)")]
    [InlineData("**Money.**", "**Money, time.**", "8:6 worksheet-item-malformed: `Money, time` cannot be the name of a step (use 40 characters at most, without a comma or a colon: the lines of a memo name their steps)")]
    [InlineData("**Money.**", "**.**", "8:6 worksheet-item-malformed: `` cannot be the name of a step (use 40 characters at most, without a comma or a colon: the lines of a memo name their steps)")]
    [InlineData("**Money.**", "**goal!**", "8:6 worksheet-name-doubled: there are two steps called `goal` (name one of them differently)")]
    [InlineData("- G: Guessed", "- Guessed", "11:1 worksheet-item-malformed: this is no mark with its meaning (write `- C: Checked`, with 3 signs at most before the colon)")]
    [InlineData("- G: Guessed", "- Guess: Not sure", "11:1 worksheet-item-malformed: this is no mark with its meaning (write `- C: Checked`, with 3 signs at most before the colon)")]
    [InlineData("- G: Guessed", "- S: Guessed", "11:3 worksheet-name-doubled: there are two marks `S` (name one of them differently)")]
    [InlineData("- G: Guessed", "- G: Guessed\n\nTake a coat.", "13:1 worksheet-content-unexpected: behind the steps only the list of marks may stand (move it before the steps or out of the block, or indent it to make it a part of the last step)")]
    public void A_worksheet_that_cannot_be_read_says_why_and_what_would_help(string good, string bad, string said) =>
        Assert.Equal(said, Say(Change(Sheet, good, bad)));

    [Theory]
    [InlineData(" {of=trip}", "", "13:1 field-missing: this memo does not say which worksheet it is made of (add its id: `{of=an-id}`)")]
    [InlineData("of=trip", "of=trap", "13:22 worksheet-name-unknown: this page has no worksheet `trap` (did you mean `trip`?)")]
    [InlineData("In short ", "", "13:1 block-argument: this memo does not say which or what (write it behind the name: `:::memo …`)")]
    [InlineData("of=trip", "of=trip for=us", "13:27 attribute-unknown: there is no attribute `for` here (did you mean `of`?)")]
    [InlineData("- Where we go: Goal\n- We will\n- Still open: G\n", "", "13:1 worksheet-list-missing: this memo has no list of lines (write each line as `- Heading` or `- Heading: Name of a step`)")]
    [InlineData("go: Goal", "go: Gaol", "14:16 worksheet-name-unknown: the worksheet has no step `Gaol` (did you mean `Goal`?)")]
    [InlineData("go: Goal", "go: Goal, G", "14:22 worksheet-item-malformed: a line that gathers the mark `G` names no steps (make two lines of it)")]
    [InlineData("- We will", "- Where we go", "15:3 worksheet-name-doubled: the memo has two lines `Where we go` (name one of them differently)")]
    [InlineData("- We will", "- **We will**\n  - at once", "15:1 worksheet-item-malformed: this is no line of a memo (write `- Heading` or `- Heading: Name of a step`, with 60 characters at most before the colon)")]
    [InlineData("open: G", "open: G\n\nThat is all.", "18:1 worksheet-content-unexpected: in a memo only the list of its lines may stand (move it out of the block)")]
    public void A_memo_that_cannot_be_read_says_why_and_what_would_help(string good, string bad, string said) =>
        Assert.Equal(said, Say(Sheet + Change(Memo, good, bad)));

    [Fact]
    public void A_worksheet_ends_at_twenty_steps_and_a_memo_at_what_fits_on_one_page()
    {
        var steps = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}. **Day {i}.** Where?\n"));
        Assert.Equal("", Say($":::worksheet {{#trip}}\n{steps}:::\n"));
        Assert.Equal("27:1 worksheet-too-long: this worksheet has 21 steps; the most is 20 (join steps that ask for the same thing)", Say($":::worksheet {{#trip}}\n{steps}21. **Home.** When?\n:::\n"));

        var lines = string.Concat(Enumerable.Range(1, 9).Select(i => $"- Line {i}\n"));
        Assert.Equal("", Say($"{Sheet}:::memo In short {{of=trip}}\n{lines}- Both: Goal, Money\n:::\n"));
        Assert.Equal("24:3 worksheet-too-long: with this line the memo holds more than 11 answers, and would not fit on one page (let a line name fewer steps, or delete a line)",
            Say($"{Sheet}:::memo In short {{of=trip}}\n{lines}- Both: Goal, Money\n- One more\n- And another\n:::\n"));
    }

    [Fact]
    public void A_mistake_in_the_worksheet_is_not_reported_again_in_its_memo()
    {
        Assert.StartsWith("7:1 worksheet-item-malformed", Say(Change(Sheet, "**Goal.** ", "") + Memo), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Say(Change(Sheet, "**Goal.** ", "") + Memo));
        Assert.Equal("6:1 block-unclosed: this worksheet is never closed (put a line `:::` where it ends)", Say(Change(Sheet, "- G: Guessed\n:::\n", "- G: Guessed\n") + Memo));
    }

    [Fact]
    public void Two_memos_of_one_worksheet_need_ids_of_their_own()
    {
        Assert.Equal("18:1 id-doubled: the id `trip-memo` stands on this page already (give this memo an id of its own: `{#another-id of=trip}`)", Say(Sheet + Memo + Memo));
        Assert.Equal("", Say(Sheet + Memo + Change(Memo, "{of", "{#again of")));
    }

    private static string Change(string text, string good, string bad)
    {
        Assert.Contains(good, text, StringComparison.Ordinal);
        return text.Replace(good, bad, StringComparison.Ordinal);
    }

    private static string Say(string body)
    {
        using var course = SmallCourse.Plain();
        course.Write("input/pages/trip.md", $"---\ntitle: Trip\nsummary: A sheet.\n---\n\n{body}");
        return string.Join('\n', course.Run().Diagnostics.Select(problem =>
        {
            var (line, column) = problem.Span.Position();
            return $"{line}:{column} {problem.Kind.Id}: {problem.Sentence} ({problem.Help})";
        }));
    }
}
