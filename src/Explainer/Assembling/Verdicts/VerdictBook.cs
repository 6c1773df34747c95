using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Parsing;

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
        site.VerdictFile is { } file ? Make(VerdictPlanReader.Read(file, toolbox, site.Catalogue.Vocabularies, problems), site.Catalogue, problems) : Empty;

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
        List<UsedFact> own = [.. plan.Feeds.Select(feed => Use(plan, feed, subject))];
        var others = subject.Others.Select(other => (other.Model, Facts: plan.Feeds.Select(feed => Use(plan, feed, other.Subject)).ToList())).ToList();
        List<UsedFact> facts = [.. own.Select((fact, i) => UsedFact.Joined([fact, .. others.Select(other => other.Facts[i])]))];
        var given = Given(facts);
        if (Solve(plan, answers, given) is not { } open)
        {
            return null;
        }

        return new RecordVerdict(plan, subject, open, facts)
        {
            Sizes = others.Count == 0 ? [] : [.. others.Append((Model: "", Facts: own)).Select(size => (size.Model, Solve(plan, answers, Given(size.Facts))!))],
            Cases = Cases(plan, answers, given),
            Beside = plan.Feeds.FirstOrDefault(feed => feed.Beside is { } rule && Met(rule, subject) is not null) is { } feed
                ? [.. feed.Beside!.Values.Select(value => new CaseColumn(plan.Chain.Input(feed.Input.Value), value, Cases(plan, answers, new(given) { [feed.Input.Value] = [value] })))] : [],
        };
    }

    /// <summary>What the first choice that readers are asked for leads to, answer by answer.</summary>
    private List<(string Answer, OpenVerdict Verdict)> Cases(VerdictPlan plan, UnknownAnswers answers, Dictionary<string, IReadOnlyList<string>> given) =>
        plan.Asked.FirstOrDefault(input => !input.IsNumber) is { } asked ? [.. asked.Values.Select(answer => (answer, Solve(plan, answers, new(given) { [asked.Id] = [answer] })!))] : [];

    private static Dictionary<string, IReadOnlyList<string>> Given(IEnumerable<UsedFact> facts) => facts.ToDictionary(fact => fact.Input, fact => fact.Values, StringComparer.Ordinal);

    private OpenVerdict? Solve(VerdictPlan plan, UnknownAnswers answers, Dictionary<string, IReadOnlyList<string>> given)
    {
        var key = $"{plan.Id.Value} {string.Join(' ', plan.Feeds.Select(feed => string.Join('|', given[feed.Input.Value])))}";
        if (!_known.TryGetValue(key, out var open) && answers.Solve(given, out _) is { } solved)
        {
            _known[key] = open = solved;
        }

        return open;
    }

    private UsedFact Use(VerdictPlan plan, Feed feed, FactSubject subject)
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

        if (feed.Verdict.Length > 0 && !feed.Rules.Any(rule => Met(rule, subject) is not null))
        {
            return subject.Values(feed.Through) is [var named, ..] && Find(feed.Verdict, named.Value) is { } other
                ? new UsedFact(input, feed.ValuesOf(other.Verdict.Outcomes.Select(outcome => outcome.Result)), feed.Through, named.Value, named.Span)
                : new UsedFact(input, [], feed.Through, "", null);
        }

        return feed.IsAsked ? new UsedFact(input, [plan.Chain.Default.Answers[plan.Chain.Input(input).Place]], "", "", null) : Decide(feed, subject);
    }

    private static UsedFact Decide(Feed feed, FactSubject subject)
    {
        foreach (var rule in feed.Rules)
        {
            if (Met(rule, subject) is not { } met)
            {
                continue;
            }

            return met.Count == 0
                ? new UsedFact(feed.Input.Value, rule.Values, "", "", null)
                : new UsedFact(feed.Input.Value, rule.Values, string.Join(", ", rule.When.Select(condition => condition.Path)), string.Join(", ", met.Select(values => values[0].Value)), met[0][0].Span)
                {
                    // Another rule may have led to the same: a use policy and a list of forbidden uses are both reasons.
                    Grounds = [.. feed.Rules.Where(other => other.Values.SequenceEqual(rule.Values, StringComparer.Ordinal)).SelectMany(other => Met(other, subject) ?? []).SelectMany(values => values).Distinct()],
                };
        }

        return new UsedFact(feed.Input.Value, [], string.Join(", ", feed.Rules.SelectMany(rule => rule.When).Select(condition => condition.Path).Distinct(StringComparer.Ordinal)), "", null);
    }

    /// <summary>For each condition the values that meet it; null when one is not met.</summary>
    private static List<List<YamlScalar>>? Met(FeedRule rule, FactSubject subject)
    {
        var met = rule.When.Select(condition => subject.Values(condition.Path).Where(value => condition.Words.Contains(value.Value, StringComparer.Ordinal)).ToList()).ToList();
        return met.TrueForAll(values => values.Count > 0) ? met : null;
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
