using Explainer.Diagnostics;
using Explainer.Facts;
using Xunit;

namespace Explainer.Tests.Facts;

/// <summary>What a fact's address leads to, and what is said when it leads to nothing.</summary>
public sealed class FactBookTests
{
    private static readonly FactBook Book = Read(
        ("licences/mit", "name: MIT License\nspdx: MIT\nalso: [Expat]\nthresholds:\n- measure: users\n  value: 5\n  unit: users\nconditions:\n- id: notice\n  clause: here\n- id: both\n  clause: one\nrestrictions:\n- id: both\n  clause: two\n"),
        ("families/olmo", "name: Olmo\nreleases:\n- id: olmo-3\n  name: Olmo 3 (base)\n  released: 2025-11\n  sizes-b: [7, 32]\n  licence: mit\n"),
        ("definitions/fmti", "name: Transparency Index\nshort: FMTI\neditions:\n- model: 33\n  edition: 2023-10\n  mean: 37.0\n- model: 33\n  edition: 2025-12\n  mean: 40.7\n"),
        ("gpus", "h100:\n  name: H100\n  memory-gb: 80\n"),
        ("free", "prices:\n  token: 3\n"));

    [Theory]
    [InlineData("families/olmo/olmo-3#released", "2025-11")]
    [InlineData("families/olmo/olmo-3#sizes-b", "7", "32")]
    [InlineData("families/olmo#releases.olmo-3.licence", "mit")]
    [InlineData("licences/mit#thresholds.users.value", "5")]
    [InlineData("licences/mit#restrictions.both.clause", "two")]
    [InlineData("definitions/fmti#editions.2025-12.mean", "40.7")]
    [InlineData("gpus/h100#memory-gb", "80")]
    [InlineData("free#prices.token", "3")]
    public void An_address_leads_to_a_value_or_to_the_items_of_a_list(string address, params string[] values) => Assert.Equal(values, Find(address, out _)?.Values);

    [Theory]
    [InlineData("licences/mit", "MIT", "Expat", "MIT licence")]
    [InlineData("families/olmo/olmo-3", "olmo-3", "Olmo 3 (base)")]
    [InlineData("definitions/fmti", "FMTI", "Transparency Index")]
    [InlineData("gpus/h100", "H100")]
    public void Without_a_field_it_leads_to_the_names_of_the_record(string address, params string[] names) => Assert.Subset(Find(address, out _)!.Values.ToHashSet(), names.ToHashSet());

    [Theory]
    [InlineData("families/olmo/olmo-3#sizes-b", "sizes-b", FieldUnit.Billions)]
    [InlineData("gpus/h100#memory-gb", "memory-gb", FieldUnit.Gigabytes)]
    [InlineData("licences/mit#thresholds.users.value", "value", FieldUnit.Beside)]
    public void The_field_comes_with_it(string address, string name, FieldUnit unit) =>
        Assert.Equal((name, unit), Find(address, out _)?.Field is { } field ? (field.Name, field.Unit) : ("", FieldUnit.None));

    [Fact]
    public void A_threshold_brings_its_unit_and_a_free_file_no_field()
    {
        Assert.Equal("users", Find("licences/mit#thresholds.users.value", out _)?.Unit);
        Assert.Null(Find("free#prices.token", out _)?.Field);
    }

    [Theory]
    [InlineData("families/olmo/olmo-4#released", "olmo-4", "olmo-3")]
    [InlineData("definitions/fmti#editions.2024-05.mean", "2024-05", "2023-10")]
    [InlineData("definitions/fmti#editions.33.mean", "33", "2025-12")]
    [InlineData("free", "free", "prices")]
    public void What_is_unknown_is_named_with_what_stands_there(string address, string part, string known)
    {
        Assert.Null(Find(address, out var miss));
        Assert.Equal((part, false), (miss!.Part, miss.IsAmbiguous));
        Assert.Contains(known, miss.Known);
    }

    [Fact]
    public void An_id_in_two_lists_needs_the_name_of_its_list()
    {
        Assert.Null(Find("licences/mit#both.clause", out var miss));
        Assert.True(miss!.IsAmbiguous);
        Assert.Equal(["conditions.both", "restrictions.both"], miss.Known);
        Assert.Equal("here", Find("licences/mit#notice.clause", out _)?.Values[0]);
    }

    private static Fact? Find(string address, out FactMiss? miss) => Book.Find(address, out miss);

    private static FactBook Read(params (string Name, string Text)[] files) =>
        FactBook.Read(files.Select(file => new SourceFile($"input/facts/{file.Name}.yml", file.Text)), new HashSet<string>(), new DiagnosticBag());
}
