using Explainer.Benchmarks.Corpus;

namespace Explainer.Benchmarks.Modes;

/// <summary>Edits one lesson after another, as an author would: a new sentence in a paragraph.</summary>
/// <param name="mark">A word of the mode's own: another mode may have edited the same corpus before.</param>
internal sealed class Edits(string folder, CorpusPlan plan, string mark)
{
    private readonly Dice _dice = new(99);

    /// <summary>Chooses the next lesson: the page it makes, the words that will be new on it, and how to save them.</summary>
    public (string Page, string Words, Action Save) Next(int number)
    {
        var lesson = _dice.Roll(plan.Lessons);
        var path = CorpusWriter.PathOf(folder, lesson);
        var text = File.ReadAllText(path);
        var words = $"Edited for {mark}, number {number}.";
        if (text.Contains(words, StringComparison.Ordinal))
        {
            throw new BenchmarkFailure($"{path} was edited before: waiting for `{words}` would measure nothing");
        }

        var at = text.IndexOf("\n## Key points", StringComparison.Ordinal);
        var edited = text.Insert(at, $"\n{words}\n");
        return ($"lessons/{CorpusPlan.UnitId(CorpusPlan.UnitOf(lesson))}/{CorpusPlan.LessonId(lesson)}/index.html", words, () => File.WriteAllText(path, edited));
    }
}
