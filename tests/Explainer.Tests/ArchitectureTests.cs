using System.Text.RegularExpressions;
using System.Xml.Linq;
using Explainer.Cli;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests;

/// <summary>The order of the rooms, and the shape of every file in them.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestFile = 300;

    /// <summary>A room may use itself and what stands in an earlier line; rooms of one line never use each other.</summary>
    private static readonly string[][] Order =
    [
        ["Running"],
        ["Diagnostics"],
        ["Reading"],
        ["Parsing"],
        ["Lessons", "Articles", "Plans", "Terms", "Citations", "Facts", "Quizzes", "Decisions", "Calculators", "Worksheets"],
        ["Assembling"],
        ["Deciding"],
        ["Checking"],
        ["Rendering"],
        ["Writing"],
    ];

    private static readonly Type[] Library = [.. typeof(Pipeline).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Explainer", StringComparison.Ordinal) == true)];

    public static TheoryData<string> Files => [.. ((string[])["Explainer", "Explainer.Cli"]).SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_room_has_its_place_in_the_order() =>
        Assert.Equal(Order.SelectMany(rooms => rooms).Order(), Library.Select(Room).Where(room => room.Length > 0).Distinct().Order());

    [Fact]
    public void A_room_uses_only_rooms_to_its_left()
    {
        var wrong = from type in Library
                    let room = Room(type)
                    where room.Length > 0
                    from used in TypeUses.Of(type)
                    where used.Assembly == type.Assembly && !IsMadeByTheCompiler(used) && Room(used) != room && (Room(used).Length == 0 || Place(Room(used)) >= Place(room))
                    select $"{type.FullName} uses {used.FullName}";
        Findings.None(wrong.Distinct());
    }

    [Fact]
    public void The_program_sees_the_line_its_diagnostics_its_files_and_the_writing()
    {
        var wrong = from type in typeof(Terminal).Assembly.GetTypes()
                    from used in TypeUses.Of(type)
                    where used.Assembly == typeof(Pipeline).Assembly && Room(used) is not ("" or "Diagnostics" or "Deciding" or "Writing") && used != typeof(OutputFile)
                    select $"{type.FullName} uses {used.FullName}";
        Findings.None(wrong.Distinct());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_short_and_stands_in_the_folder_of_its_namespace(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", file));
        Assert.InRange(lines.Length, 1, LongestFile);
        var space = lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
        if (space is not null)
        {
            Assert.Equal($"namespace {Path.GetDirectoryName(file)!.Replace('\\', '/').Replace('/', '.')};", space);
        }
    }

    /// <summary>A kind's record, reader and view stay together, and so do the views of one page and the closed family of link targets.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_one_public_type(string file)
    {
        var types = File.ReadLines(Path.Combine(Repository.Root, "src", file)).Where(line => PublicType.IsMatch(line)).ToList();
        if (!file.Contains("/Kinds/", StringComparison.Ordinal) && !file.Contains("/Views/", StringComparison.Ordinal) && !file.EndsWith("/LinkTarget.cs", StringComparison.Ordinal))
        {
            Assert.True(types.Count <= 1, string.Join('\n', types));
        }
    }

    [Fact]
    public void Every_public_type_says_in_a_sentence_what_it_is()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Pipeline).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary")?.Value.Trim() is { Length: > 5 } text && text.EndsWith('.')).Select(member => member.Attribute("name")!.Value).ToHashSet();
        Findings.None(Library.Where(type => type.IsPublic || type.IsNestedPublic).Select(type => type.FullName!.Replace('+', '.')).Where(name => !documented.Contains("T:" + name)));
    }

    private static string Room(Type type) => type.Namespace?.Split('.') is ["Explainer", var room, ..] ? room : "";

    /// <summary>Lists written in brackets and the like.</summary>
    private static bool IsMadeByTheCompiler(Type type) => type.Namespace is null || type.Name.StartsWith('<');

    private static int Place(string room) => Array.FindIndex(Order, rooms => rooms.Contains(room));

    [GeneratedRegex(@"^public .*\b(class|record|struct|interface|enum|delegate)\b")]
    private static partial Regex PublicType { get; }
}
