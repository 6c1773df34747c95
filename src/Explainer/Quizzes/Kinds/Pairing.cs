using System.Globalization;
using System.Text.Encodings.Web;
using Explainer.Diagnostics;

namespace Explainer.Quizzes.Kinds;

/// <summary>A question that gives each item its partner (match) or its bin (classify).</summary>
/// <param name="Partners">What may be chosen, sorted, so that the order tells nothing.</param>
public sealed record Pairing(QuestionFrame Frame, string KindName, IReadOnlyList<RowDraft> Rows, IReadOnlyList<string> Partners) : Question(Frame)
{
    public override string Kind => KindName;

    public override string Task => KindName == "match" ? "Match each item" : "Sort each item";

    public override object AnswersView(QuestionText text) => new PairingView(
        [.. Rows.Select((row, index) => new PairView(
            $"{Id.Value}-{index + 1}",
            text.Inline(row.Item),
            text.Id($"{Id.Value}-{index + 1}"),
            Number(row.Partner),
            Reason(row, text)))],
        [.. Partners.Select(partner => new PartnerView(Number(partner), partner))]);

    public override string RightAnswer(QuestionText text) =>
        $"<ul>{string.Concat(Rows.Select(row => $"<li>{text.Inline(row.Item)}: {HtmlEncoder.Default.Encode(row.Partner)}</li>"))}</ul>";

    private static string Reason(RowDraft row, QuestionText text)
    {
        var because = text.Inline(row.Because);
        return because.Length > 0 ? $"<strong>{HtmlEncoder.Default.Encode(row.Partner)}</strong>: {because}" : $"<strong>{HtmlEncoder.Default.Encode(row.Partner)}</strong>";
    }

    private string Number(string partner)
    {
        for (var i = 0; i < Partners.Count; i++)
        {
            if (Partners[i] == partner)
            {
                return (i + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return "";
    }

    internal static Pairing? Read(QuestionDraft draft, string kind, DiagnosticBag problems)
    {
        if (draft.Table is null)
        {
            problems.Add(QuizProblems.TypeUnfit, draft.AnswersSpan, $"a {kind} needs a table", "write `| Item | Partner | Because |` and a row for each item");
            return null;
        }

        var rows = draft.Rows(problems);
        if (rows.Count < 2)
        {
            if (rows.Count == 1 || draft.Table.Count < 2)
            {
                problems.Add(QuizProblems.OptionsFew, draft.AnswersSpan, "there are fewer than two rows", "write a row for each item");
            }

            return null;
        }

        // The bins of a classification keep the author's order, which often is a scale.
        var partners = rows.Select(row => row.Partner).Distinct(StringComparer.Ordinal);
        return new Pairing(draft.Frame, kind, rows, kind == "match" ? [.. partners.Order(StringComparer.OrdinalIgnoreCase).ThenBy(name => name, StringComparer.Ordinal)] : [.. partners]);
    }
}

/// <summary>An item with its select, as its template sees it.</summary>
public sealed record PairView(string Name, string Item, string SelectId, string Right, string Because);

/// <summary>A partner or bin.</summary>
public sealed record PartnerView(string Value, string Text);

/// <summary>All items and what they may be given.</summary>
public sealed record PairingView(IReadOnlyList<PairView> Rows, IReadOnlyList<PartnerView> Choices);

/// <summary>Each item has a partner of its own.</summary>
public sealed class MatchingKind : IQuestionKind
{
    public string Name => "match";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems)
    {
        if (Pairing.Read(draft, Name, problems) is not { } pairing)
        {
            return null;
        }

        var seen = new Dictionary<string, RowDraft>(StringComparer.Ordinal);
        foreach (var row in pairing.Rows)
        {
            if (!seen.TryAdd(row.Partner, row))
            {
                problems.Add(QuizProblems.PartnerDoubled, row.Span, $"`{row.Partner}` is the partner of two items", "use `type=classify` where several items share one", new RelatedPlace(seen[row.Partner].Span, "the other one"));
            }
        }

        return pairing;
    }
}

/// <summary>Several items share a bin.</summary>
public sealed class ClassifyingKind : IQuestionKind
{
    public string Name => "classify";

    public Question? Read(QuestionDraft draft, DiagnosticBag problems)
    {
        var pairing = Pairing.Read(draft, Name, problems);
        if (pairing is { Partners.Count: < 2 })
        {
            problems.Add(QuizProblems.BinsFew, draft.AnswersSpan, "all items belong to one bin", "use two to four bins");
        }

        return pairing;
    }
}
