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
        if (Numbered(folder, file, problems) is not var (number, id) || FrontMatter.Read(file, problems) is not { } front)
        {
            return null;
        }

        var unit = new Unit(id, number, file, front.BodyStart, front.Map.Text("title"), front.Map.Text("summary"));
        front.Map.RejectUnknown();
        return unit;
    }

    /// <summary>The head of a lesson; its body is read when it is rendered.</summary>
    public static Lesson? ReadLesson(SourceFile file, DiagnosticBag problems)
    {
        var parts = file.Path.Split('/');
        if (Numbered(parts[3][..^3], file, problems) is not var (place, id) || FrontMatter.Read(file, problems) is not { } front)
        {
            return null;
        }

        var map = front.Map;
        var folder = parts[2];
        var lesson = new Lesson(
            id,
            folder[(folder.IndexOf('-', StringComparison.Ordinal) + 1)..],
            place,
            file,
            front.BodyStart,
            map.Text("title"),
            map.Text("summary"),
            map.OptionalChoice("level", Levels)?.Value ?? "beginner",
            ReadObjectives(map, problems),
            map.Texts("requires"),
            map.OptionalNumber("minutes", 1, 600));
        map.RejectUnknown();
        return lesson;
    }

    private static List<Objective> ReadObjectives(YamlMap map, DiagnosticBag problems)
    {
        var objectives = new List<Objective>();
        if (map.Map("objectives") is not { } fields)
        {
            return objectives;
        }

        foreach (var entry in fields.Entries)
        {
            var text = fields.Text(entry.Key).Value;
            if (Ids.Check(entry.Key, entry.KeySpan, problems))
            {
                objectives.Add(new Objective(entry.Key, text, entry.KeySpan));
            }
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
