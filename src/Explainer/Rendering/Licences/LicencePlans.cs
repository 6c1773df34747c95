using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>What the rules say of a licence for every plan that a tool asks its readers about; for several kinds of reader where one would mislead.</summary>
internal static class LicencePlans
{
    /// <summary>Null when no tool asks readers anything about licences.</summary>
    public static LicencePlansView? Of(PageScope scope, Licence licence)
    {
        if (scope.Context.Verdicts.Of("licence", licence.Id).FirstOrDefault(found => found.Cases.Count > 0) is not { } verdict)
        {
            return null;
        }

        var question = verdict.Plan.Asked.First(input => !input.IsNumber);
        return new LicencePlansView(
            scope.Id("plans"),
            question.Input.Question,
            [.. verdict.Beside.Select(column => VerdictFacts.Answer(column.Question, column.Answer))],
            verdict.Plan.Note,
            VerdictViews.ToolHref(scope, verdict),
            verdict.Beside.Count == 0
                ? [.. verdict.Cases.Select(found => new LicencePlanView([VerdictFacts.Answer(question, found.Answer)], [Answer(licence, verdict, question, found.Answer, found.Verdict, null)]))]
                : Beside(licence, verdict, question));
    }

    /// <summary>A column for each kind of reader. Plans that follow each other with the same answers share a row, and columns that say the same a cell.</summary>
    private static List<LicencePlanView> Beside(Licence licence, RecordVerdict verdict, ChainInput question)
    {
        var rows = new List<LicencePlanView>();
        for (var i = 0; i < verdict.Cases.Count; i++)
        {
            var plan = VerdictFacts.Answer(question, verdict.Cases[i].Answer);
            List<LicenceAnswerView> answers = [.. verdict.Beside.Select(column => Answer(licence, verdict, question, column.Cases[i].Answer, column.Cases[i].Verdict, column))];
            if (answers.TrueForAll(answer => IsSame(answer, answers[0])))
            {
                answers = [answers[0] with { For = "", Width = answers.Count }];
            }

            if (rows.Count > 0 && rows[^1].Answers.Count == answers.Count && rows[^1].Answers.Zip(answers).All(pair => IsSame(pair.First, pair.Second)))
            {
                rows[^1] = rows[^1] with { Plans = [.. rows[^1].Plans, plan] };
            }
            else
            {
                rows.Add(new LicencePlanView([plan], answers));
            }
        }

        return rows;
    }

    private static LicenceAnswerView Answer(Licence licence, RecordVerdict verdict, ChainInput question, string answer, OpenVerdict open, CaseColumn? column)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { [question.Id] = answer };
        if (column is not null)
        {
            given[column.Question.Id] = column.Answer;
        }

        return new LicenceAnswerView(
            column is null ? "" : VerdictFacts.Answer(column.Question, column.Answer),
            open.Words,
            open.Outcome is { } only ? VerdictViews.LevelOf(verdict.Plan, only.Result) : "",
            open.Outcome is { Rules: [var rule] } ? VerdictViews.Reason(rule) : VerdictViews.Settling(open),
            DecisionClauses.Deciding(licence, verdict, given),
            1);
    }

    private static bool IsSame(LicenceAnswerView one, LicenceAnswerView other) =>
        one.Answer == other.Answer && one.Because == other.Because && one.Clauses.SequenceEqual(other.Clauses);
}
