using Explainer.Articles;
using Explainer.Diagnostics;
using Explainer.Facts;
using Explainer.Lessons;
using Explainer.Reading;
using Explainer.Terms;

namespace Explainer.Assembling;

/// <summary>Puts units and lessons in order, and gives each address to one page only.</summary>
internal sealed class ReadingOrder(InputFolder folder, HashSet<string> lost, DiagnosticBag problems)
{
    /// <summary>The units by number. Lessons without one get a stand-in after a report, so that they are read all the same.</summary>
    public List<Unit> Units(List<Unit> units, IReadOnlyList<Lesson?> lessons)
    {
        var known = units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var files = folder.Texts.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var lesson in lessons)
        {
            if (lesson is null || !known.Add(lesson.UnitId))
            {
                continue;
            }

            var standIn = LessonReader.StandIn(lesson.File);
            units.Add(standIn);
            if (!files.Contains(standIn.File.Path) && !folder.Lost.Contains(lesson.File.Path))
            {
                var name = lesson.File.Path.Split('/')[2];
                problems.Add(LessonProblems.UnitMissing, lesson.File.Start, $"the unit `{name}` has no `unit.md`", $"write `input/lessons/{name}/unit.md` with `title` and `summary`");
            }
        }

        units.Sort((a, b) => a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(a.File.Path, b.File.Path));
        var distinct = Distinct(units, unit => Address.Unit(unit.Id), unit => unit.File);
        if (distinct.Find(unit => Address.ReviewUnit(unit.Id) == Address.ReviewAnswers) is { } taker)
        {
            ReportDoubled(Address.ReviewAnswers, taker.File, []);
        }

        for (var i = 1; i < distinct.Count; i++)
        {
            if (distinct[i].Number == distinct[i - 1].Number && distinct[i].Number != int.MaxValue)
            {
                problems.Add(LessonProblems.OrderDoubled, distinct[i].File.Start, $"two units have the number {distinct[i].Number}", "give each its own number", new RelatedPlace(distinct[i - 1].File.Start, "the other one"));
            }
        }

        return distinct;
    }

    /// <summary>The lessons unit by unit; of two with one id the first.</summary>
    public List<Lesson> Lessons(List<Unit> units, List<Lesson> lessons)
    {
        var places = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            places.Add(unit.Id, places.Count);
        }

        var ordered = lessons.OrderBy(lesson => places[lesson.UnitId]).ThenBy(lesson => lesson.Place).ThenBy(lesson => lesson.File.Path, StringComparer.Ordinal).ToList();
        var seen = new Dictionary<string, Lesson>(StringComparer.Ordinal);
        foreach (var lesson in ordered)
        {
            if (!seen.TryAdd(lesson.Id, lesson))
            {
                lost.Add(lesson.File.Path);
                problems.Add(LessonProblems.LessonDoubled, lesson.File.Start, $"two lessons have the id `{lesson.Id}`", "rename one of the files", new RelatedPlace(seen[lesson.Id].File.Start, "the other one"));
            }
        }

        List<Lesson> distinct = [.. seen.Values];
        for (var i = 1; i < distinct.Count; i++)
        {
            if (distinct[i].UnitId == distinct[i - 1].UnitId && distinct[i].Place == distinct[i - 1].Place)
            {
                problems.Add(LessonProblems.OrderDoubled, distinct[i].File.Start, $"two lessons of this unit have the number {distinct[i].Place}", "give each its own number", new RelatedPlace(distinct[i - 1].File.Start, "the other one"));
            }
        }

        return distinct;
    }

    /// <summary>Reports records whose own address is that of a page that compares them all.</summary>
    public void Records(Catalogue catalogue)
    {
        foreach (var (record, address) in catalogue.Licences.Select(licence => (licence.Record, Address.Licence(licence.Id)))
            .Concat(catalogue.Families.Select(family => (family.Record, Address.Family(family.Id))))
            .Concat(catalogue.Definitions.Select(definition => (definition.Record, Address.Definition(definition.Id)))))
        {
            if (address is Address.LicenceComparison or Address.ReleaseComparison or Address.Verdicts)
            {
                ReportDoubled(address, record.Map.Span.File, []);
            }
        }
    }

    /// <summary>The pages whose addresses are still free.</summary>
    public List<Article> Pages(List<Article> pages, IReadOnlyList<Article> tools, Glossary? glossary, Catalogue catalogue)
    {
        var taken = new Dictionary<string, SourceFile?>(StringComparer.Ordinal) { [Address.Course] = null, [Address.Tools] = null, [Address.Sources] = null };
        if (glossary is not null)
        {
            taken[Address.Glossary] = glossary.Prose.File;
        }

        foreach (var tool in tools)
        {
            taken[Address.Tool(tool.Id)] = tool.File;
        }

        // What the theme brings was there first.
        foreach (var asset in folder.Assets.Where(asset => !lost.Contains(asset.Path)).OrderByDescending(asset => asset.Path, StringComparer.Ordinal))
        {
            var file = new SourceFile(asset.Path, "");
            if (!taken.TryAdd(asset.Path[(asset.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], file))
            {
                ReportDoubled(asset.Path[(asset.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], file, taken);
            }
        }

        // Whatever stands below these folders is made from lessons and records; no page can tell what there will be.
        List<string> made = ["lessons/", "review/", "search/", "teach/"];
        made.AddRange(catalogue.Licences.Count > 0 ? ["licences/"] : []);
        made.AddRange(catalogue.Families.Count > 0 ? ["families/", "definitions/"] : []);
        made.AddRange(catalogue.Definitions.Count > 0 ? ["definitions/"] : []);
        made.AddRange(catalogue.Records.Values.Any(records => records.Count > 0) ? ["data/"] : []);
        var free = new List<Article>();
        foreach (var page in pages)
        {
            var address = Address.Page(page.Id);
            if (!made.Exists(folder => address.StartsWith(folder, StringComparison.Ordinal)) && taken.TryAdd(address, page.File))
            {
                free.Add(page);
            }
            else
            {
                lost.Add(page.File.Path);
                ReportDoubled(address, page.File, taken);
            }
        }

        return free;
    }

    /// <summary>Keeps the first of two things with one address and reports the second.</summary>
    private List<T> Distinct<T>(List<T> items, Func<T, string> address, Func<T, SourceFile> fileOf)
    {
        var seen = new Dictionary<string, SourceFile?>(StringComparer.Ordinal);
        var kept = new List<T>();
        foreach (var item in items)
        {
            if (seen.TryAdd(address(item), fileOf(item)))
            {
                kept.Add(item);
            }
            else
            {
                lost.Add(fileOf(item).Path);
                ReportDoubled(address(item), fileOf(item), seen);
            }
        }

        return kept;
    }

    private void ReportDoubled(string address, SourceFile file, Dictionary<string, SourceFile?> taken)
    {
        var other = taken.GetValueOrDefault(address);
        var shown = Address.Folder(address);
        problems.Add(AssemblingProblems.AddressDoubled, file.Start,
            other is null ? $"the address `/{shown}` belongs to a page that is made from other files" : $"two files want the address `/{shown}`",
            other is null ? "rename this file" : "rename one of them", other is null ? [] : [new RelatedPlace(other.Start, "the other one")]);
    }
}
