using System.Security.Cryptography;
using System.Text;
using Explainer.Assembling;
using Explainer.Lessons;
using Explainer.Rendering.Views;

namespace Explainer.Rendering;

/// <summary>What rendering the bodies recorded, for the pages that list them.</summary>
/// <param name="Lessons">One record a lesson, in reading order.</param>
/// <param name="Others">Records of tools and articles.</param>
public sealed record SiteRecords(Site Site, IReadOnlyList<PageRecord> Lessons, IReadOnlyList<PageRecord> Others)
{
    private readonly Lazy<string> _outline = new(() =>
    {
        var text = new StringBuilder();
        foreach (var lesson in Site.Lessons)
        {
            text.Append(lesson.Title.Value).Append('\t').Append(lesson.Summary.Value).Append('\t').Append(lesson.Level).Append('\n');
            foreach (var objective in lesson.Objectives)
            {
                text.Append(objective.Id).Append('\t').Append(objective.Text).Append('\n');
            }
        }

        foreach (var record in Lessons.Concat(Others))
        {
            record.Outline(text);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    });

    /// <summary>A hash of all that overviews show of lessons: their heads, and everything in the records but the texts themselves.</summary>
    public string Outline => _outline.Value;

    /// <summary>Pages that use each term, in reading order.</summary>
    public IReadOnlyDictionary<string, List<PageRecord>> ByTerm { get; } = Group([.. Lessons, .. Others], record => record.Terms);

    /// <summary>Pages that cite each source, in reading order.</summary>
    public IReadOnlyDictionary<string, List<PageRecord>> BySource { get; } = Group([.. Lessons, .. Others], record => record.Citations);

    /// <summary>Lessons that embed each tool.</summary>
    public IReadOnlyDictionary<string, List<PageRecord>> ByTool { get; } = Group(Lessons, record => record.Tools);

    /// <summary>Units with their lessons as lists show them.</summary>
    public IReadOnlyList<UnitItemView> Units(PageScope scope) =>
        [.. Site.Units.Select(unit => new UnitItemView(unit.Number, unit.Title.Value, unit.Summary.Value, scope.Href(Address.Unit(unit.Id)), Items(unit, scope)))];

    public IReadOnlyList<LessonItemView> Items(Unit unit, PageScope scope) =>
        [.. Site.UnitLessons[unit.Id].Select(lesson =>
        {
            var index = Site.LessonIndex[lesson.Id];
            return new LessonItemView(
                index + 1, lesson.Title.Value, scope.Href(Assembling.Site.PathOf(lesson)), Lessons[index].Minutes,
                string.Join(' ', Lessons[index].Questions.Select(question => question.Id)),
                lesson.Summary.Value, lesson.Level, [.. lesson.Objectives.Select(objective => objective.Text)]);
        })];

    private static Dictionary<string, List<PageRecord>> Group(IEnumerable<PageRecord> pages, Func<PageRecord, IEnumerable<string>> keys)
    {
        var groups = new Dictionary<string, List<PageRecord>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in keys(page).Distinct(StringComparer.Ordinal))
            {
                if (!groups.TryGetValue(key, out var list))
                {
                    groups[key] = list = [];
                }

                list.Add(page);
            }
        }

        return groups;
    }
}
