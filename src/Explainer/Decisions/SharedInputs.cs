using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>Finds inputs of one id that ask different things in tables that feed each other.</summary>
internal static class SharedInputs
{
    /// <summary>Reports each such pair once; returns the ids of all decisions that cannot be joined because of one.</summary>
    public static IReadOnlySet<string> Check(IReadOnlyDictionary<string, DecisionTable> tables, DiagnosticBag problems)
    {
        var reported = new HashSet<SourceSpan>();
        var torn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in tables.Values)
        {
            if (root.Inputs.Any(input => input.From is not null) && Differs(root, tables, reported, problems))
            {
                torn.Add(root.Id.Value);
            }
        }

        return torn;
    }

    private static bool Differs(DecisionTable root, IReadOnlyDictionary<string, DecisionTable> tables, HashSet<SourceSpan> reported, DiagnosticBag problems)
    {
        var first = new Dictionary<string, (DecisionTable Table, DecisionInput Input)>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { root.Id.Value };
        var open = new Queue<DecisionTable>([root]);
        var differs = false;
        while (open.TryDequeue(out var table))
        {
            foreach (var input in table.Inputs)
            {
                if (!first.TryAdd(input.Id.Value, (table, input)) && !Same(first[input.Id.Value].Input, input))
                {
                    differs = true;
                    Report(first[input.Id.Value], (table, input), reported, problems);
                }

                if (input.From is { } from && tables.TryGetValue(from.Value, out var next) && seen.Add(from.Value))
                {
                    open.Enqueue(next);
                }
            }
        }

        return differs;
    }

    private static bool Same(DecisionInput one, DecisionInput other) =>
        one.Kind == other.Kind && one.Range == other.Range && one.Unit == other.Unit && one.From?.Value == other.From?.Value
        && one.Values.Select(value => value.Id.Value).SequenceEqual(other.Values.Select(value => value.Id.Value), StringComparer.Ordinal);

    private static void Report((DecisionTable Table, DecisionInput Input) one, (DecisionTable Table, DecisionInput Input) other, HashSet<SourceSpan> reported, DiagnosticBag problems)
    {
        // An input without values has been reported where it stands; one difference may show in several chains.
        if (IsUnread(one.Input) || IsUnread(other.Input) || !reported.Add(other.Input.Id.Span))
        {
            return;
        }

        reported.Add(one.Input.Id.Span);
        problems.Add(DecisionProblems.InputDiffers, other.Input.Id.Span,
            $"`{other.Input.Id.Value}` has other values in `{other.Table.Id.Value}` than in `{one.Table.Id.Value}`, which uses it",
            $"write {Describe(one.Input)} in both, or rename one of the inputs",
            new RelatedPlace(one.Input.Id.Span, $"here it has {Describe(one.Input)}"));
    }

    private static bool IsUnread(DecisionInput input) => input.Kind != InputKind.Chained && input.Domain is null;

    private static string Describe(DecisionInput input) => input.Kind switch
    {
        InputKind.Chained => $"the outcomes of `{input.From?.Value}`",
        InputKind.Number => $"`{DecisionNumber.Print(input.Range?.Low ?? 0)}..{DecisionNumber.Print(input.Range?.High ?? 0)}{(input.Unit.Length > 0 ? " " + input.Unit : "")}`",
        _ => Suggest.List([.. input.Values.Select(value => value.Id.Value)]),
    };
}
