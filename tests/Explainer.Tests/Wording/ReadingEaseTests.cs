using System.Globalization;
using Explainer.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace Explainer.Tests.Wording;

/// <summary>The lessons and pages of the real course are easy to read; the five hardest are printed.</summary>
public sealed class ReadingEaseTests(ITestOutputHelper output)
{
    private const double Least = 50;

    [Fact]
    public void Every_lesson_and_page_is_easy_to_read()
    {
        var texts = ((string[])["lessons", "pages"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", folder), "*.md", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) is not "README.md")
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Select(path => (Path: path, Ease: ReadingEase.Of(new SourceFile(path, File.ReadAllText(Path.Combine(Repository.Root, path))))))
            .OrderBy(text => text.Ease).ToList();
        Assert.NotEmpty(texts);
        foreach (var (path, ease) in texts.Take(5))
        {
            output.WriteLine($"{ease.ToString("F1", CultureInfo.InvariantCulture)} {path}");
        }

        Findings.None(texts.Where(text => text.Ease < Least).Select(text => $"{text.Path}: {text.Ease.ToString("F1", CultureInfo.InvariantCulture)}"));
    }

    [Theory]
    [InlineData("the", 1)]
    [InlineData("make", 1)]
    [InlineData("table", 2)]
    [InlineData("licence", 2)]
    [InlineData("used", 1)]
    [InlineData("needed", 2)]
    [InlineData("definition", 4)]
    [InlineData("2024,", 4)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, ReadingEase.Syllables(word));

    [Fact]
    public void Short_words_in_short_sentences_are_easier()
    {
        Assert.InRange(ReadingEase.Of(["The cat sat. The dog ran."]), 100, 125);
        Assert.InRange(ReadingEase.Of(["Organisational considerations necessitate comprehensive documentation"]), -300, 0);
    }
}
