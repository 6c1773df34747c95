using System.Text.Json.Nodes;
using Explainer.Assembling.Verdicts;
using Explainer.Facts;

namespace Explainer.Rendering.Data;

/// <summary>What the rules say of a record, for others: which outcomes remain, by which rows, and which facts are missing.</summary>
internal static class VerdictData
{
    /// <summary>One field for each decision that is applied to such records; null when none is.</summary>
    public static Field? FieldOf(VerdictBook verdicts, string kind, bool inTable) =>
        verdicts.PlansFor(kind).Any()
            ? Field.Map("verdicts", "what the rules of this site say of it", [.. verdicts.PlansFor(kind).Select(plan => Field.Map(plan.Id.Value, plan.Title, inTable ? [.. Members.Take(2)] : Members))])
            : null;

    public static JsonObject Of(VerdictBook verdicts, string kind, string id)
    {
        var json = new JsonObject();
        foreach (var plan in verdicts.PlansFor(kind))
        {
            json[plan.Id.Value] = verdicts.Find(plan.Id.Value, id) is { } verdict ? One(verdict) : null;
        }

        return json;
    }

    private static IReadOnlyList<Field> Members { get; } =
    [
        Field.May("outcomes", "the outcome; several where facts are missing", FieldForm.Texts),
        Field.Must("settled", "whether one outcome remains", FieldForm.YesNo),
        Field.Must("words", "the outcome or outcomes in words"),
        Field.May("rows", "the rows of the rule that lead there", FieldForm.Texts),
        Field.May("missing", "questions that the recorded facts leave open", FieldForm.Texts),
        Field.May("settling", "those whose answers would settle it", FieldForm.Texts),
        Field.Must("doubtful", "whether the record behind it is weakly confirmed", FieldForm.YesNo),
    ];

    private static JsonObject One(RecordVerdict verdict) => new()
    {
        ["outcomes"] = Texts(verdict.Verdict.Outcomes.Select(outcome => outcome.Result)),
        ["settled"] = verdict.Verdict.IsSettled,
        ["words"] = verdict.Words,
        ["rows"] = Texts(verdict.Verdict.Outcomes.SelectMany(outcome => outcome.Rules).Select(rule => rule.Name.Value)),
        ["missing"] = Texts(verdict.Verdict.Unknown.Select(input => input.Id)),
        ["settling"] = Texts(verdict.Verdict.Settling.Select(input => input.Id)),
        ["doubtful"] = verdict.IsDoubtful,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Distinct(StringComparer.Ordinal).Select(text => (JsonNode)text)]);
}
