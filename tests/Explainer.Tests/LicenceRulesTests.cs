using Explainer.Assembling;
using Explainer.Assembling.Verdicts;
using Explainer.Decisions;
using Explainer.Diagnostics;
using Explainer.Reading;
using Xunit;

namespace Explainer.Tests;

/// <summary>"Can I use it?" on the real catalogue: what the notes on single licences say must come out of rules that name none.</summary>
public sealed class LicenceRulesTests
{
    private static readonly Lazy<(VerdictBook Book, VerdictPlan Plan, IReadOnlyList<string> Licences)> Course = new(Read);

    [Theory]
    [InlineData("mit", "plan=internal", "yes")]
    [InlineData("mit", "plan=product", "duties")]
    [InlineData("mit", "plan=publish", "duties")]
    [InlineData("mit", "plan=train", "yes")]
    [InlineData("unlicense", "plan=publish", "yes")]
    [InlineData("llama-3-3-community", "users=700", "duties")]
    [InlineData("llama-3-3-community", "users=700.5", "ask")]
    [InlineData("llama-3-3-community", "place=eu modality=multimodal", "no")]
    [InlineData("llama-3-3-community", "place=eu", "duties")]
    [InlineData("llama-3-3-community", "plan=train", "duties")]
    [InlineData("llama-3-1-community", "place=eu modality=multimodal", "duties")]
    [InlineData("llama-3-community", "plan=train", "no")]
    [InlineData("tencent-hunyuan-community", "place=uk", "no")]
    [InlineData("tencent-hunyuan-community", "place=korea", "no")]
    [InlineData("tencent-hunyuan-community", "users=101", "ask")]
    [InlineData("tencent-hunyuan-3d-2-0", "users=1.5", "ask")]
    [InlineData("kimi-k3", "plan=hosting revenue=20", "duties")]
    [InlineData("kimi-k3", "plan=hosting revenue=21", "ask")]
    [InlineData("kimi-k3", "plan=product revenue=21 users=101", "duties")]
    [InlineData("glm-5-3", "plan=hosting revenue=10000", "duties")]
    [InlineData("glm-5-3", "plan=hosting revenue=10001", "ask")]
    [InlineData("qwen-community-1-0", "plan=hosting", "ask")]
    [InlineData("qwen-community-1-0", "plan=product industry=assistant", "ask")]
    [InlineData("qwen-community-1-0", "plan=internal industry=assistant", "duties")]
    [InlineData("qwen3-8-max", "plan=product industry=assistant revenue=50", "duties")]
    [InlineData("qwen3-8-max", "plan=product industry=assistant revenue=51", "ask")]
    [InlineData("mistral-modified-mit", "revenue=20", "duties")]
    [InlineData("mistral-modified-mit", "revenue=21", "ask")]
    [InlineData("mistral-modified-mit", "plan=internal revenue=241", "ask")]
    [InlineData("stability-community", "revenue=1", "duties")]
    [InlineData("stability-community", "plan=internal revenue=2", "ask")]
    [InlineData("stability-community", "plan=train", "no")]
    [InlineData("minimax-community", "revenue=21", "ask")]
    [InlineData("cc-by-nc-4.0", "plan=internal", "no")]
    [InlineData("cc-by-nc-4.0", "plan=internal business=no", "yes")]
    [InlineData("cc-by-nc-4.0", "plan=product business=no", "ask")]
    [InlineData("cc-by-nc-4.0", "plan=publish business=no", "duties")]
    [InlineData("flux-1-dev-nc", "plan=prototype", "duties")]
    [InlineData("flux-1-dev-nc", "plan=internal", "ask")]
    [InlineData("mistral-mnpl-0-1", "plan=prototype", "duties yes")]
    [InlineData("mistral-mrl-0-1", "plan=prototype", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=prototype business=no", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=prototype business=research", "duties")]
    [InlineData("mistral-mrl-0-1", "plan=internal", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=internal business=no", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=internal business=research", "duties")]
    [InlineData("mistral-mrl-0-1", "plan=product business=research", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=hosting business=research", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=publish business=no", "ask")]
    [InlineData("mistral-mrl-0-1", "plan=publish business=research", "duties")]
    [InlineData("mistral-mrl-0-1", "plan=train", "no")]
    [InlineData("mistral-mrl-0-1", "plan=train business=no", "no")]
    [InlineData("mistral-mrl-0-1", "plan=train business=research", "ask")]
    [InlineData("llama-1-research", "plan=internal", "no")]
    [InlineData("llama-1-research", "plan=publish business=research", "duties")]
    [InlineData("llama-1-research", "plan=publish business=research industry=military", "no")]
    [InlineData("meta-chameleon-research", "plan=train business=research", "ask")]
    [InlineData("exaone-1-1-nc", "plan=publish business=no", "ask")]
    [InlineData("exaone-1-1-nc", "plan=publish business=research", "duties")]
    [InlineData("exaone-1-1-nc", "plan=train business=research", "no")]
    [InlineData("qwen-research-2024", "plan=train", "ask")]
    [InlineData("qwen-research-2024", "plan=train business=research", "duties")]
    [InlineData("tongyi-qianwen-research-2023", "plan=train business=research", "no")]
    [InlineData("flux-1-dev-nc", "plan=internal business=no", "ask")]
    [InlineData("flux-1-dev-nc", "plan=internal business=research", "duties")]
    [InlineData("flux-1-dev-nc", "plan=product business=research", "ask")]
    [InlineData("mistral-mnpl-0-1", "plan=internal business=research", "duties yes")]
    [InlineData("cc-by-nc-4.0", "plan=internal business=research", "yes")]
    [InlineData("cc-by-nc-4.0", "plan=product business=research", "ask")]
    [InlineData("mit", "plan=product business=research", "duties")]
    [InlineData("flux-1-dev-nc", "plan=prototype business=no industry=surveillance", "no")]
    [InlineData("yi-community-2-1", "plan=internal business=no industry=military", "no")]
    [InlineData("yi-community-2-1", "plan=internal business=no industry=surveillance", "ask")]
    [InlineData("k-exaone", "plan=internal", "duties")]
    [InlineData("k-exaone", "plan=product", "ask")]
    [InlineData("k-exaone", "plan=hosting", "ask")]
    [InlineData("k-exaone", "plan=publish", "ask")]
    [InlineData("k-exaone", "plan=publish business=no", "duties")]
    [InlineData("falcon-180b-tii", "plan=product", "duties")]
    [InlineData("falcon-180b-tii", "plan=hosting", "ask")]
    [InlineData("k-exaone", "plan=product business=research", "duties")]
    [InlineData("stability-nc-research-2023", "plan=hosting business=no", "no")]
    [InlineData("stability-nc-research-2023", "plan=hosting business=research", "no")]
    [InlineData("stability-nc-research-2023", "plan=publish business=research", "duties")]
    [InlineData("proprietary-api-terms", "plan=publish", "no")]
    [InlineData("proprietary-api-terms", "plan=hosting", "ask")]
    [InlineData("proprietary-api-terms", "plan=train", "no duties")]
    [InlineData("hyperclova-x-seed", "plan=internal", "duties")]
    [InlineData("hyperclova-x-seed", "plan=product", "ask")]
    [InlineData("hyperclova-x-seed", "plan=internal users=11", "ask")]
    [InlineData("bigscience-bloom-rail-1-0", "plan=internal industry=regulated", "ask")]
    [InlineData("openmdw-1.1", "plan=train", "yes")]
    [InlineData("kimi-k2-modified-mit", "plan=train", "ask")]
    [InlineData("jamba-open-model", "plan=internal", "duties yes")]
    [InlineData("jamba-open-model", "plan=internal users=800", "ask duties yes")]
    public void A_plan_meets_a_licence(string licence, string plan, string expected)
    {
        var verdict = Course.Value.Book.Find(Course.Value.Plan.Id.Value, licence)!;
        var given = verdict.Facts.ToDictionary(fact => fact.Input, fact => fact.Values, StringComparer.Ordinal);
        foreach (var answer in plan.Split(' '))
        {
            given[answer.Split('=')[0]] = [answer.Split('=')[1]];
        }

        var open = new UnknownAnswers(Course.Value.Plan.Chain).Solve(given, out _)!;
        Assert.Equal(expected, string.Join(' ', open.Outcomes.Select(outcome => outcome.Result)));
    }

    [Fact]
    public void Every_mark_and_gate_that_is_recorded_is_one_that_the_tables_know()
    {
        // An unknown mark is said openly, but none of the records that we have needs it, but for the one whose text nobody could read.
        string[] marks = ["user-mark", "revenue-mark", "gate-mark", "closed-to", "fields-out", "commercial", "publishing", "training", "hosting-limit"];
        var open = Course.Value.Plan.Chain.Inputs.Where(input => marks.Contains(input.Id)).SelectMany(input => Licences()
            .Where(verdict => verdict.Facts.Single(fact => fact.Input == input.Id).Values.Count == 0).Select(verdict => $"{verdict.Subject.Id} {input.Id}"));
        Assert.Equal(["jamba-open-model revenue-mark", "jamba-open-model user-mark"], open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_plan_has_a_verdict_for_every_licence_and_the_same_as_when_it_is_asked_for_alone()
    {
        foreach (var verdict in Licences())
        {
            Assert.Equal(["prototype", "internal", "product", "hosting", "publish", "train"], verdict.Cases.Select(found => found.Answer));
            Assert.Equal(verdict.Verdict.Outcomes.Select(outcome => outcome.Result), verdict.Cases.Single(found => found.Answer == "product").Verdict.Outcomes.Select(outcome => outcome.Result));
        }
    }

    private static IEnumerable<RecordVerdict> Licences() =>
        Course.Value.Licences.Select(licence => Course.Value.Book.Find(Course.Value.Plan.Id.Value, licence)).OfType<RecordVerdict>();

    private static (VerdictBook Book, VerdictPlan Plan, IReadOnlyList<string> Licences) Read()
    {
        var problems = new DiagnosticBag();
        var site = SiteReader.Read(InputFolder.Read(Repository.Root), problems)!;
        var book = VerdictBook.Of(site, Toolbox.Read(site, problems), problems);
        Assert.Empty(problems.Sorted());
        return (book, book.Plans.Single(plan => plan.Asked.Count > 0), [.. site.Catalogue.Licences.Select(licence => licence.Id)]);
    }
}
