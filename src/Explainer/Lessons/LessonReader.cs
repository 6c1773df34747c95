using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Lessons;

/// <summary>Reads the heads of units and lessons from <c>input/lessons/1-unit/2-lesson.md</c>.</summary>
public static class LessonReader
{
    private static readonly string[] Levels = ["beginner", "intermediate", "advanced"];

    /// <summary>The head of a unit, from its <c>unit.md</c>.</summary>
    public static Unit? ReadUnit(SourceFile file, DiagnosticBag problems)
    {
        var folder = file.Path.Split('/')[2];
        if (Numbered(folder, file, problems) is not var (number, id))
        {
            return null;
        }

        var front = FrontMatter.Read(file, problems);
        var unit = new Unit(id, number, file, front.BodyStart, front.Map.Text("title"), front.Map.Text("summary"));
        front.Map.RejectUnknown();
        return unit;
    }

    /// <summary>The head of a lesson; its body is read when it is rendered.</summary>
    public static Lesson? ReadLesson(SourceFile file, DiagnosticBag problems)
    {
        var parts = file.Path.Split('/');
        if (Numbered(parts[3][..^3], file, problems) is not var (place, id))
        {
            return null;
        }

        var front = FrontMatter.Read(file, problems);
        var map = front.Map;
        var folder = parts[2];
        var lesson = new Lesson(
            id,
            UnitOf(folder),
            place,
            file,
            front.BodyStart,
            map.Text("title"),
            map.Text("summary"),
            map.OptionalChoice("level", Levels)?.Value ?? "beginner",
            ReadObjectives(map, problems),
            map.Texts("requires"),
            map.OptionalNumber("minutes", 1, 600),
            front.IsBroken || map.Entries.Any(entry => entry.Key == "objectives" && entry.Value is not YamlMap))
        {
            Also = [.. map.Texts("also").Select(name => name.Value)],
        };
        map.RejectUnknown();
        return lesson;
    }

    /// <summary>A unit that has no file of its own, which is reported: its lessons are read all the same.</summary>
    public static Unit StandIn(SourceFile lesson)
    {
        var folder = lesson.Path.Split('/')[2];
        var file = new SourceFile($"input/lessons/{folder}/unit.md", "");
        var number = int.TryParse(folder.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : int.MaxValue;
        return new Unit(UnitOf(folder), number, file, 0, new Located<string>("", file.Start), new Located<string>("", file.Start));
    }

    private static string UnitOf(string folder) => folder[(folder.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static List<Objective> ReadObjectives(YamlMap map, DiagnosticBag problems)
    {
        var objectives = new List<Objective>();
        if (map.Map("objectives") is not { } fields)
        {
            return objectives;
        }

        foreach (var entry in fields.Entries)
        {
            Ids.Check(entry.Key, entry.KeySpan, problems);
            objectives.Add(new Objective(entry.Key, fields.Text(entry.Key).Value, entry.KeySpan));
        }

        return objectives;
    }

    /// <summary>Splits a name such as `2-open-weights` into its number and its id.</summary>
    private static (int Number, string Id)? Numbered(string name, SourceFile file, DiagnosticBag problems)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        if (dash <= 0 || !int.TryParse(name.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add(LessonProblems.FileMisplaced, file.Start, $"`{name}` does not start with a number and a hyphen", "name it such as `2-open-weights`; the number gives the order");
            return null;
        }

        var id = name[(dash + 1)..];
        return Ids.Check(id, file.Start, problems) ? (number, id) : null;
    }
}
