using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Facts;
using Explainer.Rendering.Blocks;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>What the rules say of a licence for every plan that a tool asks its readers about.</summary>
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
            verdict.Plan.Note,
            VerdictViews.ToolHref(scope, verdict),
            [.. verdict.Cases.Select(found => Row(licence, verdict, question, found.Answer, found.Verdict))]);
    }

    private static LicencePlanView Row(Licence licence, RecordVerdict verdict, ChainInput question, string answer, OpenVerdict open)
    {
        var clauses = DecisionClauses.Deciding(licence, verdict, new Dictionary<string, string>(StringComparer.Ordinal) { [question.Id] = answer });
        return new LicencePlanView(
            VerdictFacts.Answer(question, answer),
            open.Words,
            open.Outcome is { } only ? VerdictViews.LevelOf(verdict.Plan, only.Result) : "",
            open.Outcome is { Rules: [var rule] } ? VerdictViews.Reason(rule) : VerdictViews.Settling(open),
            clauses);
    }
}
