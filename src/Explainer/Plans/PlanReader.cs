using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Plans;

/// <summary>Reads <c>input/plans/*.yml</c>.</summary>
public static class PlanReader
{
    private static readonly string[] Kinds = ["lesson", "activity", "break"];

    public static Plan? Read(SourceFile file, DiagnosticBag problems)
    {
        if (YamlReader.ReadFile(file, problems) is not { } map)
        {
            return null;
        }

        var steps = new List<PlanStep>();
        var title = map.Text("title").Value;
        var summary = map.Text("summary").Value;
        var start = map.Text("start");
        if (start.Value.Length > 0 && !TimeOnly.TryParseExact(start.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            problems.Add(ParsingProblems.FieldWrong, start.Span, $"`{start.Value}` is not a time of day", "write it as `\"09:00\"`");
        }

        foreach (var step in map.Maps("steps"))
        {
            var kind = Kinds.FirstOrDefault(kind => step.Find(kind) is not null);
            if (kind is null)
            {
                problems.Add(ParsingProblems.FieldMissing, step.Head, "this step is neither a lesson, nor an activity, nor a break", "start it with `lesson:`, `activity:` or `break:`");
            }
            else
            {
                steps.Add(new PlanStep(kind, step.Text(kind), step.OptionalNumber("minutes", 1, 600)));
            }

            step.RejectUnknown();
        }

        map.RejectUnknown();
        return new Plan(Path.GetFileNameWithoutExtension(file.Path), title, summary, start.Value, steps);
    }
}
