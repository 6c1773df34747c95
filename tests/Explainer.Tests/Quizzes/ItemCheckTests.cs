using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Quizzes.Items;
using Xunit;

namespace Explainer.Tests.Quizzes;

/// <summary>What the rules of good questions find, and above all what they leave alone.</summary>
public class ItemCheckTests
{
    private const string Plain = "- [x] a file\n- [ ] a book\n  > A book has pages.\n- [ ] a song\n  > A song has notes.\n";

    public static TheoryData<string, string> Flawed => new()
    {
        { "item-longest-right", Quiz("Which?", "[x] one two three four five", "[ ] one two three", "[ ] six") },
        { "item-longest-right", Quiz("Which?", "[x] short", "[x] one two three four five", "[ ] six", "[ ] seven") },
        { "item-all-of-above", Quiz("Which?", "[x] one", "[ ] two", "[ ] All of the above, except on Sundays") },
        { "item-all-of-above", Quiz("Which?", "[x] one", "[ ] two", "[ ] None of these.") },
        { "item-all-of-above", Quiz("Which?", "[x] one", "[ ] two", "[ ] *Both* of them") },
        { "item-all-of-above", Quiz("Which?", "[x] one", "[ ] two", "[ ] Neither") },
        { "item-negation", Quiz("Why can't it run?", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("Why doesn’t it run?", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("He says: \"It runs.\" Which [part](https://example.org/) is not here?", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("All of these run except which?\n\nChoose one.", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("Choose what is not here.", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("He says that he cannot", "[x] one", "[ ] two", "[ ] three") },
        { "item-negation", Quiz("Which run? Choose those that never stop.", "[x] one", "[x] two", "[ ] three") },
        { "item-negation", Quiz("Which is &#110;&#111;&#116; here?", "[x] one", "[ ] two", "[ ] three") },
        { "item-absolute", Quiz("Which?", "[x] one", "[ ] Only two", "[ ] every three") },
        { "item-feedback-empty", Feedback("*No*, that is not right.") },
        { "item-feedback-empty", Feedback("Sorry, please try again!") },
        { "item-options-count", Quiz("Which?", "[x] one", "[ ] two") },
        { "item-options-count", Quiz("Which?", "[x] one", "[ ] two", "[ ] three", "[ ] four", "[ ] five") },
        { "item-options-count", Quiz("Which?", "[x] one", "[x] two", "[ ] three", "[ ] four", "[ ] five") },
        { "item-options-alike", Quiz("Which?", "[x] one", "[ ] The *weights*, today", "[ ] weights today") },
        { "item-clang", Quiz("Who repairs a *bicycle*?", "[x] one who owns bicycles", "[ ] a man with a car", "[ ] nobody in this town") },
        { "item-clang", Quiz("Who sells a saddle?", "[x] one who owns a saddle", "[ ] a man with a car", "[ ] nobody in this town") },
        { "item-clang", Quiz("What is the saddle's use?", "[x] a saddle is for sitting", "[ ] a man with a car", "[ ] nobody in this town") },
    };

    public static TheoryData<string, string> Sound => new()
    {
        { "a right answer longer by exactly a third", Quiz("Which?", "[x] 123456789 123456789 1234", "[ ] 123456789 12345678", "[ ] six") },
        { "a short right answer", Quiz("Which?", "[x] 123456789 123456789", "[ ] two", "[ ] six") },
        { "length in the address of a link", Quiz("Which?", "[x] [the file](https://example.org/a-very-long-address-of-a-file) here", "[ ] two", "[ ] six") },
        { "a wrong answer that is longest", Quiz("Which?", "[x] one two three four five", "[ ] one two three four five six", "[ ] six") },
        { "them as the things asked about", Quiz("Which?", "[x] one", "[ ] None of them may be sold", "[ ] Both of these firms sell it to others") },
        { "none as a number", Quiz("How many?", "[x] None", "[ ] Two", "[ ] Three") },
        { "emphasis", Quiz("Which is *not* here?", "[x] one", "[ ] two", "[ ] three") },
        { "strong emphasis", Quiz("Which does **not** run?", "[x] one", "[ ] two", "[ ] three") },
        { "words in quotes", Quiz("What does \"may not\" mean?", "[x] one", "[ ] two", "[ ] three") },
        { "words in curly quotes", Quiz("What does “may not” mean?", "[x] one", "[ ] two", "[ ] three") },
        { "code", Quiz("What does `not` do?", "[x] one", "[ ] two", "[ ] three") },
        { "whether or not", Quiz("What holds whether or not it runs?", "[x] one", "[ ] two", "[ ] three") },
        { "not only", Quiz("Who runs it, and not only in town?", "[x] one", "[ ] two", "[ ] three") },
        { "a sentence before the question", Quiz("It does not run. What now?", "[x] one", "[ ] two", "[ ] three") },
        { "a quoted question before the question", Quiz("It never runs, and somebody asks: \"Why not?\" What now?", "[x] one", "[ ] two", "[ ] three") },
        { "a sentence before the order to choose", Quiz("It does not run. Choose a part.", "[x] one", "[ ] two", "[ ] three") },
        { "a sentence before the question that an order follows", Quiz("It does not run. Which is it? Choose two.", "[x] one", "[x] two", "[ ] three") },
        { "a quote as the last part", Quiz("Which part of it?\n\n> It does not run.", "[x] one", "[ ] two", "[ ] three") },
        { "a quote that nothing follows", Quiz("Choose a part.\n\n> It does not run.", "[x] one", "[ ] two", "[ ] three") },
        { "a statement to be judged", ":::quiz {#q-x type=true-false}\nIt does not run.\n\n- [x] True\n- [ ] False\n  > It runs.\n:::\n" },
        { "words that hold a not", Quiz("Which note is nothing, and what exception is there?", "[x] one", "[ ] two", "[ ] three") },
        { "a strong word in a right answer", Quiz("Which?", "[x] all of one", "[ ] Only two", "[ ] every three") },
        { "a wrong answer without a strong word", Quiz("Which?", "[x] one", "[ ] Only two", "[ ] three") },
        { "one wrong answer of three without a strong word", Quiz("Which?", "[x] one", "[ ] Only two", "[ ] every three", "[ ] four") },
        { "only one wrong answer", Quiz("Which?", "[x] one", "[x] two", "[ ] never three") },
        { "a word of praise", ":::quiz {#q-x}\nWhich?\n\n- [x] one\n  > Yes.\n- [ ] two\n  > Two is more.\n- [ ] three\n  > Three is more.\n:::\n" },
        { "feedback that names a number", Feedback("No, 4.") },
        { "feedback that says what is true", Feedback("Wrong: the file is here.") },
        { "four answers of which several are right", Quiz("Which?", "[x] one", "[x] two", "[ ] three", "[ ] four") },
        { "true and false", ":::quiz {#q-x type=true-false}\nIt runs.\n\n- [x] True\n- [ ] False\n  > It runs.\n:::\n" },
        { "a number to be typed", ":::quiz {#q-x type=number}\nHow many?\n\n- [x] 4\n:::\n" },
        { "signs that mean something", Quiz("Which?", "[x] ≤ 4", "[ ] ≥ 4", "[ ] -4", "[ ] 4") },
        { "points inside numbers", Quiz("Which?", "[x] 3.5", "[ ] 35", "[ ] 3,5,1") },
        { "languages", Quiz("Which?", "[x] C", "[ ] C++", "[ ] C#") },
        { "code that differs by a capital", Quiz("Which?", "[x] `a.B`", "[ ] `a.b`", "[ ] The `ab`") },
        { "a word of the question in a wrong answer as well", Quiz("Who repairs a bicycle?", "[x] one who owns bicycles", "[ ] one who sells bicycles", "[ ] nobody in this town") },
        { "a short word of the question", Quiz("Who mends a wheel?", "[x] one who owns a wheel", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a common word", Quiz("Something breaks; who comes?", "[x] one who breaks something", "[ ] one who breaks glass", "[ ] nobody in this town") },
        { "a word of the glossary", Quiz("What is behind a glossary?", "[x] the glossaries of others", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a word of the glossary with a longer end", Quiz("What do the openers own?", "[x] the openers own it", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a word of the glossary as an owner", Quiz("What is a glossary's use?", "[x] one glossary's words", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a short word as an owner", Quiz("What is the wheel's use?", "[x] the wheel's end", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a common word of six letters", Quiz("Which number is it?", "[x] a number of men", "[ ] a man with a car", "[ ] nobody in this town") },
        { "a shared word where several are right", Quiz("Who repairs a bicycle?", "[x] one who owns bicycles", "[x] one who sells it", "[ ] nobody in this town") },
    };

    [Theory]
    [MemberData(nameof(Flawed))]
    public void A_flaw_is_found(string id, string text) => Assert.Equal([id], Check(text).Select(problem => problem.Kind.Id));

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_question_is_left_alone(string what, string text)
    {
        Assert.True(what.Length > 0);
        Assert.Empty(Check(text).Select(problem => $"{problem.Kind.Id}: {problem.Sentence}"));
    }

    [Fact]
    public void The_place_of_a_negation_is_its_word()
    {
        var text = Quiz("See [this *small* page](https://example.org/) &amp; others. Which of [them](https://example.org/) never runs?", "[x] one", "[ ] two", "[ ] three");
        var problem = Assert.Single(Check(text));
        Assert.Equal("never", text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void The_place_of_a_negation_in_entities_is_where_they_begin()
    {
        var text = Quiz("&#110;&#111;&#116; here is which?", "[x] one", "[ ] two", "[ ] three");
        Assert.Equal(text.IndexOf("&#110;", StringComparison.Ordinal), Assert.Single(Check(text)).Span.Start);
    }

    [Theory]
    [InlineData("[x] one", "[ ] two", "[ ] three", 1)]
    [InlineData("[ ] two", "[x] one", "[ ] three", 0)]
    public void One_place_for_all_right_answers_is_a_pattern(string a, string b, string c, int count)
    {
        var text = Quiz("Which?", "[x] one", "[ ] two", "[ ] three") + "\n" + Quiz("Who?", "[x] one", "[ ] two", "[ ] three") + "\n";
        Assert.Empty(Check(text + ":::quiz {#q-x type=true-false}\nIt runs.\n\n- [x] True\n- [ ] False\n  > It runs.\n:::\n"));
        Assert.Equal(count, Check(text + Quiz("Where?", a, b, c)).Count(problem => problem.Kind == ItemProblems.SamePlace));
    }

    [Theory]
    [InlineData("ignore=item-negation because=\"The rule itself says so.\"", "")]
    [InlineData("ignore=item-negation", "no reason")]
    [InlineData("because=\"The rule itself says so.\"", "item-negation, excuses nothing")]
    [InlineData("ignore=\"item-negation item-clang\" because=\"Both.\"", "no `item-clang`")]
    [InlineData("ignore=\"item-negation  item-negation\" because=\"Both.\"", "written twice")]
    [InlineData("ignore=item-negatoin because=\"A slip.\"", "item-negation, no warning `item-negatoin`")]
    [InlineData("ignore=item-ignore because=\"No.\"", "item-negation, no warning `item-ignore`")]
    public void A_warning_may_be_ignored_for_a_reason(string braces, string expected)
    {
        var text = Quiz("Which is not here?", "[x] one", "[ ] two", "[ ] three").Replace("{#q-x", "{#q-x " + braces, StringComparison.Ordinal);
        var problems = Check(text).Select(problem => problem.Kind == ItemProblems.Ignore ? problem.Sentence : problem.Kind.Id).Order(StringComparer.Ordinal).ToList();
        var wanted = expected.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(wanted.Length, problems.Count);
        Assert.All(wanted, want => Assert.Contains(problems, problem => problem.Contains(want, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_unknown_id_among_several_is_the_place() =>
        Assert.Equal("item-x", Place(":::quiz {#q-x ignore=\"item-options-count item-x\" because=\"Two are all.\"}\nWhich?\n\n- [x] one\n- [ ] two\n  > Two is more.\n:::\n"));

    [Fact]
    public void An_answer_that_could_not_be_read_is_not_counted_as_missing() =>
        Assert.Empty(Check(Quiz("Which?", "[x] one", "[ ] two", "three")));

    [Fact]
    public void A_plain_question_is_plain() => Assert.Empty(Check(":::quiz {#q-x}\nWhat is it?\n\n" + Plain + ":::\n"));

    private static string Place(string text)
    {
        var problem = Assert.Single(Check(text));
        return text.Substring(problem.Span.Start, problem.Span.Length);
    }

    private static string Feedback(string words) => $":::quiz {{#q-x}}\nWhich?\n\n- [x] one\n- [ ] two\n  > {words}\n- [ ] three\n  > Three is more.\n:::\n";

    private static string Quiz(string stem, params string[] options) =>
        $":::quiz {{#q-x}}\n{stem}\n\n{string.Concat(options.Select(option => $"- {option}\n" + (option.StartsWith("[x]", StringComparison.Ordinal) ? "" : "  > What is true instead.\n")))}:::\n";

    private static IReadOnlyList<Diagnostic> Check(string text)
    {
        var problems = new DiagnosticBag();
        var prose = MarkdownParser.Parse(new SourceFile("a.md", text), 0, new DiagnosticBag());
        var questions = prose.Blocks.Select(block => QuizReader.Read(block, new DiagnosticBag())).OfType<Question>().ToList();
        Assert.NotEmpty(questions);
        ItemCheck.Report(questions, ["Open glossary"], problems);
        return problems.Sorted();
    }
}
