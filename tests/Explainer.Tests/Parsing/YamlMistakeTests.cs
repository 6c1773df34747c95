using Xunit;

namespace Explainer.Tests.Parsing;

/// <summary>Front matter that YAML reads otherwise than its author meant: the sentence names the cause, not what the reader stumbled over.</summary>
public class YamlMistakeTests
{
    private const string Lesson = "input/lessons/1-words/2-words.md";
    private const string Quoted = "more stands here behind a value that is already closed by its quote";
    private const string Glued = "a blank is missing behind this colon";
    private const string Cut = "a blank and `#` end a value: what follows is a comment that nobody reads";
    private const string Indented = "this line stands further right than the one above it, which already has its value";

    [Theory]
    [InlineData("title: ", "title: \"Open\" and closed", Quoted, "2:15")]
    [InlineData("title: ", "title: 'Don't stop'", Quoted, "2:13")]
    [InlineData("title: ", "title: Open: closed", "this value holds `: `, which starts another value", "2:12")]
    [InlineData("title: ", "title: [draft] words", "more stands here behind a bracket that is already closed", "2:16")]
    [InlineData("title: ", "title: \"Words", "this quote is never closed", "2:8")]
    [InlineData("level: ", " level: beginner", Indented, "4:7")]
    [InlineData("level: ", "  level: \"beginner\"", Indented, "4:8")]
    [InlineData("title: ", "title:Words", Glued, "2:6")]
    [InlineData("title: ", "title:\u00a0Words", "the blank behind this colon is one that YAML does not know", "2:6")]
    [InlineData("level: ", "level:beginner", Glued, "4:6")]
    [InlineData("title: ", "title: Issue #5", Cut, "2:14")]
    [InlineData("title: ", "title: #Five", Cut, "2:8")]
    public void The_cause_is_named(string line, string bad, string sentence, string place)
    {
        string[] head = ["---", "title: Words", "summary: What words say.", "level: beginner", "---", "", "Text."];
        head[Array.FindIndex(head, text => text.StartsWith(line, StringComparison.Ordinal))] = bad;
        using var course = SmallCourse.Plain().Write(Lesson, string.Join('\n', head) + "\n");
        var problem = Assert.Single(course.Run().Diagnostics);
        Assert.Equal(sentence, problem.Sentence);
        Assert.Contains($"{Lesson}:{place}:", CourseFolder.Say([problem]), StringComparison.Ordinal);
    }
}
