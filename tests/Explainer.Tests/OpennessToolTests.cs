using Xunit;

namespace Explainer.Tests;

/// <summary>
/// Three tables of the course, one after the other, give each test model of the Model Openness Tool the class that the tool gives it:
/// which licence applies, does the component count, which class.
/// </summary>
public sealed class OpennessToolTests
{
    private static readonly string[] Code = ["model-architecture", "training-code", "inference-code", "evaluation-code", "supporting-libraries-and-tools", "data-preprocessing-code"];
    private static readonly string[] Data = ["model-parameters-final", "evaluation-data", "datasets", "model-parameters-intermediate", "model-metadata"];
    private static readonly string[] Basics = ["model-architecture", "model-parameters-final", "evaluation-results", "model-card", "data-card"];
    private static readonly string[] Tooling = ["training-code", "inference-code", "evaluation-code", "evaluation-data"];
    private static readonly string[] Science = ["datasets", "data-preprocessing-code", "model-parameters-intermediate"];

    private static readonly Dictionary<string, Dictionary<string, string>> Models = ReadModels();
    private static readonly IReadOnlyList<OpenLicence> Licences = ReadLicences();

    public static TheoryData<string> Names => [.. Models.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_test_model_of_the_tool_reaches_its_class(string name)
    {
        var model = Models[name];
        var counted = model.Keys.Where(key => model.ContainsKey(key + ".licence") && Counts(model, key)).ToHashSet(StringComparer.Ordinal);
        var report = (counted.Contains("technical-report"), counted.Contains("research-paper")) switch
        {
            (true, true) => "both",
            (true, false) => "report",
            (false, true) => "paper",
            _ => "none",
        };
        var found = Ask("mof-class", ("basics", All(Basics)), ("report", report), ("tooling", All(Tooling)), ("science", All(Science)));
        Assert.Equal(model["class"], found);

        string All(string[] group) => group.All(counted.Contains) ? "all" : "not-all";
    }

    [Fact]
    public void Every_class_is_reached_by_some_test_model() =>
        Assert.Equal(["class-i", "class-ii", "class-iii", "unclassified"], Models.Values.Select(model => model["class"]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_open_licence_is_listed_once_and_is_open_for_a_reason()
    {
        Assert.Equal(Licences.Select(licence => licence.Identifier).Distinct().OrderBy(id => id, StringComparer.OrdinalIgnoreCase), Licences.Select(licence => licence.Identifier));
        Findings.None(Licences.Where(licence => !(licence.Osi || licence.Fsf || licence.Data) && licence.Identifier != "OpenMDW-1.0").Select(licence => licence.Identifier));
    }

    [Fact]
    public void All_but_one_of_the_open_data_licences_of_the_tool_match_an_identifier()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "input", "facts", "spdx.yml")).Split("open-data:")[1].Split("licences:")[0];
        var listed = text.Split('[', ']', ',', '\n').Select(word => word.Trim()).Where(word => word.Length > 0).ToList();
        Assert.Equal(31, listed.Count);
        Assert.Equal(listed.Where(id => id != "ODC-PDDL-1.0").Order(StringComparer.Ordinal), Licences.Where(licence => licence.Data).Select(licence => licence.Identifier).Order(StringComparer.Ordinal));
    }

    private static bool Counts(Dictionary<string, string> model, string component)
    {
        var type = Code.Contains(component) ? "code" : Data.Contains(component) ? "data" : "document";
        var (own, byType, byWhole) = (model[component + ".licence"], model["licence." + type], model["licence.distribution"]);
        var used = Ask("component-licence",
            ("own", own switch { "" => "absent", "unlicensed" => "unlicensed", _ => "stated" }), ("type", byType.Length > 0 ? "set" : "unset"), ("whole", byWhole.Length > 0 ? "set" : "unset"));
        var identifier = used switch { "own" => own, "by-type" => byType, "by-whole" => byWhole, _ => "" };
        var open = Licences.FirstOrDefault(licence => licence.Identifier == identifier);
        return Ask("component-counts",
            ("included", model[component]), ("licence-found", identifier.Length == 0 ? "none" : open is null ? "not-open" : "open"), ("fits-type", open?.For.Contains(type) == true ? "yes" : "no")) == "yes";
    }

    private static string Ask(string tool, params (string Input, string Answer)[] answers) =>
        DecisionsOfTheCourse.All.Find(tool)!.Evaluate(answers.ToDictionary(answer => answer.Input, answer => answer.Answer))!.Result;

    private static Dictionary<string, Dictionary<string, string>> ReadModels()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Data", "mot-cases.csv"));
        var heads = lines[0].Split(',');
        return lines.Skip(1).Select(line => heads.Zip(line.Split(',')).ToDictionary()).ToDictionary(model => model["name"]);
    }

    private static IReadOnlyList<OpenLicence> ReadLicences() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "input", "facts", "spdx.yml")).Where(line => line.StartsWith("  - {", StringComparison.Ordinal)).Select(line =>
        {
            string Field(string name) => line.Split(name + ": ")[1].Split(',', '}')[0];
            return new OpenLicence(Field("identifier"), Field("osi") == "yes", Field("fsf") == "yes", Field("data") == "yes", line.Split('[')[1].Split(']')[0].Split(", "));
        }),
    ];

    private sealed record OpenLicence(string Identifier, bool Osi, bool Fsf, bool Data, string[] For);
}
