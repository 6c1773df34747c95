using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Modes;

/// <summary>Edits one lesson after another, as an author would: a new sentence in a paragraph.</summary>
internal sealed class Edits(string folder, CorpusPlan plan)
{
    private readonly Dice _dice = new(99);

    /// <summary>Saves an edit and says on which page its new words must appear.</summary>
    public (string Page, string Words) Save(int number)
    {
        var lesson = _dice.Roll(plan.Lessons);
        var path = CorpusWriter.PathOf(folder, lesson);
        var text = File.ReadAllText(path);
        var words = $"Edited {number} times over.";
        var at = text.IndexOf("\n## Key points", StringComparison.Ordinal);
        File.WriteAllText(path, text.Insert(at, $"\n{words}\n"));
        return ($"lessons/{CorpusPlan.UnitId(CorpusPlan.UnitOf(lesson))}/{CorpusPlan.LessonId(lesson)}/index.html", words);
    }
}
