using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Assembling;

/// <summary>What <c>input/site.yml</c> says about the site as a whole.</summary>
/// <param name="Address">Without a slash at the end, such as <c>https://example.org/course</c>.</param>
/// <param name="FactAgeLimit">Days after which a fact should be checked again.</param>
/// <param name="Checked">The day on which the content was last checked as a whole, as yyyy-MM-dd.</param>
/// <param name="Navigation">Ids of pages, and names of lists that the program makes, such as <c>lessons</c>, <c>tools</c> or <c>licences</c>.</param>
/// <param name="Footer">The same for the foot of every page; empty means the review and <c>about</c>.</param>
public sealed record SiteSettings(
    string Title,
    string Summary,
    string Address,
    string Language,
    string Author,
    string Licence,
    string LicenceAddress,
    int FactAgeLimit,
    string Checked,
    IReadOnlyList<Located<string>> Navigation,
    IReadOnlyList<Located<string>> Footer,
    SourceSpan Span)
{
    /// <summary>What stands there; what cannot be read is empty after a report.</summary>
    public static SiteSettings Read(SourceFile file, DiagnosticBag problems)
    {
        var map = YamlReader.ReadFile(file, problems) ?? new YamlMap([], file.Start, new DiagnosticBag());
        var address = WebAddress.Read(map.Text("address"), problems);
        var settings = new SiteSettings(
            map.Text("title").Value,
            map.Text("summary").Value,
            address.TrimEnd('/'),
            map.OptionalText("language")?.Value ?? "en",
            map.Text("author").Value,
            map.Text("licence").Value,
            WebAddress.Read(map.Text("licence-address"), problems),
            map.OptionalNumber("fact-age-limit", 1, 3650) ?? 365,
            map.OptionalDate("checked", wholeDay: true)?.Value ?? map.Text("checked").Value,
            map.Texts("navigation"),
            map.Texts("footer"),
            map.Head);
        map.RejectUnknown();
        return settings;
    }
}
