using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Facts;

namespace Explainer.Assembling.Verdicts;

/// <summary>Every verdict of the catalogue: the decisions of <c>input/verdicts.yml</c> applied to every record they are about.</summary>
public sealed class VerdictBook
{
    private readonly Dictionary<(string Plan, string Record), RecordVerdict> _verdicts = [];
    private readonly Dictionary<string, OpenVerdict> _known = new(StringComparer.Ordinal);

    private VerdictBook(IReadOnlyList<VerdictPlan> plans) => Plans = plans;

    public static VerdictBook Empty { get; } = new([]);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<VerdictPlan> Plans { get; }

    public IEnumerable<VerdictPlan> PlansFor(string kind) => Plans.Where(plan => plan.Kind == kind);

    public RecordVerdict? Find(string plan, string record) => _verdicts.GetValueOrDefault((plan, record));

    /// <summary>All verdicts on one record, in the order of the plans.</summary>
    public IEnumerable<RecordVerdict> Of(string kind, string record) => PlansFor(kind).Select(plan => Find(plan.Id.Value, record)).OfType<RecordVerdict>();

    /// <summary>The verdicts of a course; none when it has no <c>input/verdicts.yml</c>.</summary>
    public static VerdictBook Of(Site site, Toolbox toolbox, DiagnosticBag problems) =>
        site.VerdictFile is { } file ? Make(VerdictPlanReader.Read(file, toolbox, problems), site.Catalogue, problems) : Empty;

    /// <summary>Applies all plans; labels written by hand that no possible outcome agrees with are reported.</summary>
    public static VerdictBook Make(IReadOnlyList<VerdictPlan> plans, Catalogue catalogue, DiagnosticBag problems)
    {
        var book = new VerdictBook(plans);
        foreach (var plan in plans)
        {
            var answers = new UnknownAnswers(plan.Chain);
            var subjects = plan.Kind == "licence" ? catalogue.Licences.Select(FactSubject.Of) : catalogue.ReleaseById.Values.Select(release => FactSubject.Of(release, catalogue));
            foreach (var subject in subjects)
            {
                if (book.Judge(plan, answers, subject) is { } verdict)
                {
                    book._verdicts[(plan.Id.Value, subject.Id)] = verdict;
                    CompareLabel(verdict, problems);
                }
            }
        }

        return book;
    }

    private RecordVerdict? Judge(VerdictPlan plan, UnknownAnswers answers, FactSubject subject)
    {
        List<UsedFact> facts = [.. plan.Feeds.Select(feed => Use(feed, subject))];
        var given = facts.ToDictionary(fact => fact.Input, fact => fact.Values, StringComparer.Ordinal);
        var key = $"{plan.Id.Value} {string.Join(' ', facts.Select(fact => string.Join('|', fact.Values)))}";
        if (!_known.TryGetValue(key, out var open))
        {
            if (answers.Solve(given, out _) is not { } solved)
            {
                return null;
            }

            _known[key] = open = solved;
        }

        return new RecordVerdict(plan, subject, open, facts);
    }

    private UsedFact Use(Feed feed, FactSubject subject)
    {
        var input = feed.Input.Value;
        if (feed.Assumed.Length > 0)
        {
            return new UsedFact(input, [feed.Assumed], "", "", null);
        }

        if (feed.From.Length > 0)
        {
            return subject.Values(feed.From) is [{ Value: not "unknown" } word, ..]
                ? new UsedFact(input, [word.Value], feed.From, word.Value, word.Span)
                : new UsedFact(input, [], feed.From, "", null);
        }

        if (feed.Verdict.Length > 0)
        {
            return subject.Values(feed.Through) is [var named, ..] && Find(feed.Verdict, named.Value) is { } other
                ? new UsedFact(input, [.. other.Verdict.Outcomes.Select(outcome => outcome.Result)], feed.Through, named.Value, named.Span)
                : new UsedFact(input, [], feed.Through, "", null);
        }

        return Decide(feed, subject);
    }

    private static UsedFact Decide(Feed feed, FactSubject subject)
    {
        foreach (var rule in feed.Rules)
        {
            var met = rule.When.Select(condition => (condition.Path, Value: subject.Values(condition.Path).FirstOrDefault(value => condition.Words.Contains(value.Value, StringComparer.Ordinal)))).ToList();
            if (met.All(condition => condition.Value is not null))
            {
                return met.Count == 0
                    ? new UsedFact(feed.Input.Value, rule.Values, "", "", null)
                    : new UsedFact(feed.Input.Value, rule.Values, string.Join(", ", met.Select(condition => condition.Path)), string.Join(", ", met.Select(condition => condition.Value!.Value)), met[0].Value!.Span);
            }
        }

        return new UsedFact(feed.Input.Value, [], string.Join(", ", feed.Rules.SelectMany(rule => rule.When).Select(condition => condition.Path).Distinct(StringComparer.Ordinal)), "", null);
    }

    private static void CompareLabel(RecordVerdict verdict, DiagnosticBag problems)
    {
        if (verdict.Plan.Label is not { } label || (label.Field.StartsWith("family.", StringComparison.Ordinal) && !verdict.Subject.IsDescribed)
            || verdict.Subject.Values(label.Field) is not [var written, ..] || !label.Agrees.TryGetValue(written.Value, out var agrees)
            || verdict.Verdict.Outcomes.Any(outcome => agrees.Contains(outcome.Result, StringComparer.Ordinal)))
        {
            return;
        }

        problems.Add(VerdictProblems.LabelDiffers, written.Span, $"the label `{written.Value}` disagrees with the rule, which says `{verdict.Words}` of `{verdict.Subject.Id}`",
            "the rule was given: " + string.Join(", ", verdict.Facts.Where(fact => fact.Values.Count > 0).Select(fact => $"{fact.Input} = {string.Join(" or ", fact.Values)}")));
    }
}
