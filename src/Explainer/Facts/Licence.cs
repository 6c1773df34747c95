namespace Explainer.Facts;

/// <summary>A licence text: what it lets you do, what it asks for, what it forbids, and where that was read.</summary>
/// <param name="Also">Other names in use for it.</param>
/// <param name="Version">Empty when the text has none.</param>
/// <param name="Spdx">The exact identifier on the SPDX list; empty when it is not on it.</param>
/// <param name="Follows">The id of the text that this one replaced; may be empty.</param>
/// <param name="Grants">Always the same four, in this order: commercial use, changing, passing on, training others.</param>
/// <param name="Source">The id of the source that was read.</param>
public sealed record Licence(
    FactRecord Record,
    IReadOnlyList<string> Also,
    string Version,
    string Spdx,
    string Kind,
    string OsiApproved,
    string Steward,
    string Follows,
    IReadOnlyList<string> UsedBy,
    IReadOnlyList<string> UsedByReported,
    IReadOnlyList<Grant> Grants,
    IReadOnlyList<Threshold> Thresholds,
    IReadOnlyList<LicenceClause> Conditions,
    IReadOnlyList<LicenceClause> Restrictions,
    string Notes,
    string Source)
{
    public string Id => Record.Id;

    public string Name => Record.Name;

    public string Checked => Record.Checked;

    public string Confidence => Record.Confidence;

    /// <summary>The one kind of purpose that it leaves, such as research; mostly empty.</summary>
    public string OnlyFor => Restrictions.FirstOrDefault(limit => limit.OnlyFor.Length > 0)?.OnlyFor ?? "";

    /// <summary>The name people know it by: the SPDX identifier, else the name with its version.</summary>
    public string ShortName => Spdx.Length > 0 ? Spdx : FullName;

    /// <summary>With its version number; dates and remarks that stand in the place of a version would make no name.</summary>
    public string FullName => Number.Length > 0 && !Name.Contains(Number, StringComparison.Ordinal) ? $"{Name} {Number}" : Name;

    /// <summary>Everything that a text may call it: names on the text, the SPDX identifier, and other names that are recorded.</summary>
    public IReadOnlyList<string> Names => field ??= [.. Called().SelectMany(Spelled).Append(Id).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<string> Called() =>
    [
        Name, FullName, .. Also, .. Spdx.Length > 0 ? SpdxNames() : [],
        .. Name.EndsWith(" Agreement", StringComparison.Ordinal) ? [Name[..^" Agreement".Length]] : (string[])[],
    ];

    /// <summary>Prose writes an identifier with spaces, and Creative Commons writes its own with or without the version.</summary>
    private IEnumerable<string> SpdxNames()
    {
        yield return Spdx;
        yield return Spdx.Replace('-', ' ');
        if (Spdx.StartsWith("CC-", StringComparison.Ordinal) && Spdx.LastIndexOf('-') is > 2 and var version)
        {
            yield return Spdx[..version];
            yield return "CC " + Spdx[3..version];
            yield return $"CC {Spdx[3..version]} {Spdx[(version + 1)..]}";
        }
    }

    /// <summary>The course says "licence" where the texts say "License".</summary>
    private static IEnumerable<string> Spelled(string name) => name.Contains("License", StringComparison.Ordinal) ? [name, name.Replace("License", "licence", StringComparison.Ordinal)] : [name];

    private string Number => Version.Split(' ')[0] is var first && first.Contains('.', StringComparison.Ordinal) && first.All(c => char.IsAsciiDigit(c) || c == '.') ? first : "";

    internal static Licence Of(FactRecord record, IReadOnlyDictionary<string, Vocabulary> vocabularies)
    {
        var map = record.Map;
        return new Licence(
            record,
            map.TextsOf("also"),
            map.TextOf("version"),
            map.TextOf("spdx"),
            map.TextOf("kind"),
            map.TextOf("osi-approved"),
            map.TextOf("steward"),
            map.TextOf("follows"),
            map.TextsOf("used-by"),
            map.TextsOf("used-by-reported"),
            [.. GrantNames.Select(name => (name, Grant: map.MapOf("grants").MapOf(name))).Select(pair =>
                new Grant(pair.name, pair.Grant.TextOf("value"), pair.Grant.TextOf("summary"), pair.Grant.TextOf("clause")))],
            [.. map.MapsOf("thresholds").Select(item => new Threshold(
                item.TextOf("measure"), item.NumberOf("value") ?? 0, item.TextOf("unit"), item.TextOf("tested"), item.TextOf("what-happens"), item.TextOf("clause")))],
            [.. map.MapsOf("conditions").Select(item => Clause(item, vocabularies.GetValueOrDefault("condition")))],
            [.. map.MapsOf("restrictions").Select(item => Clause(item, vocabularies.GetValueOrDefault("restriction")))],
            map.TextOf("notes"),
            map.TextOf("source"));
    }

    private static IReadOnlyList<string> GrantNames { get; } = ["commercial-use", "modify", "redistribute", "distil-or-train-others"];

    private static LicenceClause Clause(Parsing.YamlMap map, Vocabulary? names) =>
        new(map.TextOf("id"), names?.NameOf(map.TextOf("id")) ?? map.TextOf("id"), map.TextOf("paraphrase"), map.TextOf("clause"), map.TextOf("only-for"));
}
