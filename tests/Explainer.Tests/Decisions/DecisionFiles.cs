using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Xunit;

namespace Explainer.Tests.Decisions;

/// <summary>Reads decisions from texts and from the files beside these tests.</summary>
internal static class DecisionFiles
{
    public static readonly IReadOnlyList<string> Names = ["L", "C", "K", "B1", "B2", "B", "A", "S", "G", "D", "D2", "E", "E1", "E2", "E3"];

    public static string Text(string name) => System.IO.File.ReadAllText(Path.Combine(Folder(), name + ".md"));

    public static IReadOnlyList<DecisionTable> Read(string text, DiagnosticBag problems, string path = "input/tools/tool.md")
    {
        var file = new SourceFile(path, text);
        var fence = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        var prose = MarkdownParser.Parse(file, fence, problems);
        return [.. prose.Blocks.Select(block => DecisionReader.Read(block, problems)).OfType<DecisionTable>()];
    }

    /// <summary>Reads and compiles texts that have no mistakes.</summary>
    public static DecisionSet Compile(params IReadOnlyList<string> texts)
    {
        var problems = new DiagnosticBag();
        var set = DecisionSet.Compile([.. texts.SelectMany((text, i) => Read(text, problems, $"input/tools/tool-{i}.md"))], problems);
        Assert.Equal("", Say(problems));
        return set;
    }

    public static DecisionSet CompileRules() => Compile([.. Names.Select(Text)]);

    /// <summary>All diagnostics of a text: id, line, column, sentence.</summary>
    public static string Problems(string text)
    {
        var problems = new DiagnosticBag();
        DecisionSet.Compile(Read(text, problems), problems);
        return Say(problems);
    }

    public static string Say(DiagnosticBag problems) => string.Concat(problems.Sorted().Select(problem =>
    {
        var (line, column) = problem.Span.Position();
        return $"{problem.Kind.Id} {line}:{column} {problem.Sentence}\n";
    }));

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "tests", "Explainer.Tests", "Decisions", "Data")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the test data is not above the program");
        }

        return Path.Combine(folder, "tests", "Explainer.Tests", "Decisions", "Data");
    }
}
