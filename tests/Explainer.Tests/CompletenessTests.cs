using System.Reflection;
using System.Text.RegularExpressions;
using Explainer.Checking;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Parsing;
using Explainer.Quizzes;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests;

/// <summary>Walks every list of kinds and says what is still missing. To add one, write its line in the list and let these tests lead you.</summary>
public sealed partial class CompletenessTests
{
    /// <summary>Blocks that show nothing of their own: they embed or draw something else, or are kept from readers.</summary>
    private static readonly string[] WithoutTemplate = ["tool", "picture", "instructor", "slide"];

    /// <summary>Blocks that show records: in a course without any, each is a `catalogue-missing`.</summary>
    private static readonly string[] OfRecords = ["verdicts", "licences", "families", "licence", "finder"];

    [Fact]
    public void Every_kind_of_question_has_its_template_its_script_and_its_case()
    {
        var scripts = string.Concat(Directory.EnumerateFiles(Theme("assets/js/questions"), "*.js").Select(File.ReadAllText));
        Missing(QuestionKinds.All.Select(kind => kind.Name), name =>
        [
            Needs(Theme($"templates/questions/{name}.hbs")),
            Needs(Golden($"questions/{name}/expected")),
            scripts.Contains($".{name} =", StringComparison.Ordinal) || scripts.Contains($"[\"{name}\"] =", StringComparison.Ordinal) ? null : $"no script in theme/assets/js/questions/ sets marks.{name}",
        ]);
    }

    [Fact]
    public void Every_hit_policy_has_its_case() =>
        Missing(HitPolicies.All.Select(policy => policy.Name), name => [Needs(Golden($"decisions/{name}/expected"))]);

    [Fact]
    public void Every_block_has_its_template_and_its_case() =>
        Missing(BlockNames.All.Select(block => block.Name), name =>
        [
            WithoutTemplate.Contains(name) ? null : Needs(Theme($"templates/blocks/{name}.hbs")),
            Needs(Golden($"blocks/{name}/expected")),
        ]);

    [Fact]
    public void A_block_without_records_says_so()
    {
        var body = string.Concat(OfRecords.Select(name => BlockNames.Find(name)!.Argument == true ? $":::{name} mit\n:::\n\n" : $":::{name}\n:::\n\n"));
        using var course = SmallCourse.Plain().Write("input/pages/catalogue.md", $"---\ntitle: Catalogue\nsummary: All records.\n---\n\n{body}");
        Assert.Equal(OfRecords.Select(_ => "catalogue-missing"), course.Run().Diagnostics.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void Every_page_and_export_has_its_case()
    {
        Missing(Outputs.Pages.Select(page => PageName.Replace(page.GetType().Name, "")).Concat(Templates("pages")).Select(Kebab).Distinct(), name => [Needs(Golden($"pages/{name}/expected"))]);
        Missing(Outputs.Exports.Select(export => Kebab(export.GetType().Name)), name => [Needs(Golden($"exports/{name}/expected"))]);
    }

    [Fact]
    public void Every_check_is_named_for_its_mistake() =>
        Assert.Equal(Checks.All.Select(check => check.Kind.Id), Checks.All.Select(check => Kebab(check.GetType().Name)));

    [Fact]
    public void Every_mistake_that_the_code_knows_is_in_the_list_once()
    {
        var known = typeof(Pipeline).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticKind)).Select(field => ((DiagnosticKind)field.GetValue(null)!).Id)
            .Concat(Checks.All.Select(check => check.Kind.Id));
        Assert.Equal(known.Order(StringComparer.Ordinal), DiagnosticKinds.All.Select(kind => kind.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_mistake_has_its_case_its_id_and_its_two_sentences() =>
        Missing(DiagnosticKinds.All.Select(kind => kind.Id), id =>
        {
            var kind = DiagnosticKinds.Find(id)!;
            return
            [
                Needs(Golden($"kinds/{id}/bad/expected.txt")),
                MadeKinds.Find(id) is null ? Needs(Golden($"kinds/{id}/good")) : null,
                KebabCase.IsMatch(id) ? null : "the id is not kebab-case",
                IsSentence(kind.Why) ? null : "the why is not a sentence",
                IsSentence(kind.How) ? null : "the how is not a sentence",
            ];
        });

    [Fact]
    public void No_case_is_left_of_something_that_is_gone()
    {
        Findings.None(Folders("kinds").Except(DiagnosticKinds.All.Select(kind => kind.Id)));
        Findings.None(Folders("questions").Except(QuestionKinds.All.Select(kind => kind.Name)));
        Findings.None(Templates("questions").Except(QuestionKinds.All.Select(kind => kind.Name)));
        Findings.None(Templates("blocks").Except(BlockNames.All.Select(block => block.Name)));
    }

    private static void Missing(IEnumerable<string> names, Func<string, IEnumerable<string?>> ask) =>
        Findings.None(names.SelectMany(name => ask(name).OfType<string>().Select(missing => $"{name}: {missing}")));

    private static bool IsSentence(string text) => text.EndsWith('.') && (char.IsUpper(text[0]) || text[0] == '`');

    private static string? Needs(string path) =>
        File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()) ? null : $"there is no {Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')}";

    private static string Theme(string path) => Path.Combine(Repository.Root, "theme", path);

    private static string Golden(string path) => Path.Combine(Repository.Golden, path);

    private static IEnumerable<string> Folders(string group) => Directory.EnumerateDirectories(Golden(group)).Select(folder => Path.GetFileName(folder)!);

    private static IEnumerable<string> Templates(string group) => Directory.EnumerateFiles(Theme($"templates/{group}"), "*.hbs").Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static string Kebab(string name) => WordStart.Replace(name, "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex WordStart { get; }

    [GeneratedRegex("Pages?$")]
    private static partial Regex PageName { get; }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)+$")]
    private static partial Regex KebabCase { get; }
}
