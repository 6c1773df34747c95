using System.Diagnostics;
using System.Text;
using Xunit;

namespace Explainer.Tests.Robustness;

public class GrowthTests(SharedCourse shared) : IClassFixture<SharedCourse>
{
    private const int Size = 30_000;
    private const string Head = "---\ntitle: A\nsummary: B.\n---\n\n";

    /// <summary>Signs that parsers try, and try again, to make sense of.</summary>
    public static TheoryData<string> Signs =>
    [
        "[", "![", "[](", "[a](", "[a]: b ", "*", "*a **b ", "`", ">", "> ", "- ", "1. ", "|", "{#", "&", "<", "#", "=", "[^1]", "- [ ] ",
    ];

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_run_of_signs_takes_no_more_than_seconds(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 9000 / sign.Length)) + "\n";
        Run(Head + string.Concat(Enumerable.Repeat(line, Size / line.Length)));
        Run(Head + string.Concat(Enumerable.Repeat(sign + "\n", Size / (sign.Length + 1))));
    }

    [Theory]
    [InlineData("## a\n")]
    [InlineData("[a](b.md)\n\n")]
    [InlineData("[a](#bb) ")]
    [InlineData("[a](term:bb)\n")]
    [InlineData(":::reveal A\nb\n:::\n\n")]
    [InlineData(":::tool choose\n:::\n\n")]
    [InlineData(":::quiz\nWhat?\n\n- a\n- b\n:::\n\n")]
    [InlineData(":::quiz {#q-n}\nWhat?\n\n- [x] a\n- [ ] b\n  > c\n:::\n\n")]
    [InlineData(":::foo\nb\n:::\n\n")]
    public void Many_pieces_take_no_more_than_seconds(string piece) => Run(Head + string.Concat(Enumerable.Repeat(piece, Size / piece.Length)));

    [Theory]
    [InlineData(":::quiz {#q-n}\nWhat?\n\n- [x] a\n", "- [ ] b{0}\n", ":::\n")]
    [InlineData(":::quiz {#q-n type=match}\nWhat?\n\n| a | b |\n|---|---|\n", "| {0} | {0} |\n", ":::\n")]
    [InlineData(":::decision {#dd policy=first}\nWhich?\n\n- aa: One? (0..1000000)\n\n| aa | => x | Because |\n|---|---|---|\n", "| < {0} | oo | b |\n", "\n- oo: O\n:::\n")]
    [InlineData(":::decision {#dd policy=first}\nWhich?\n\n", "- a{0}: One? (yes/no)\n", "\n| a0 | => x | Because |\n|---|---|---|\n| - | oo | b |\n\n- oo: O\n:::\n")]
    [InlineData(":::decision {#dd}\nWhich?\n\n- aa: One?\n", "  - a{0}: One\n", "\n| aa | => x | Because |\n|---|---|---|\n| - | oo | b |\n\n- oo: O\n:::\n")]
    [InlineData(":::calculator {#cc}\nWhich?\n\n", "- a{0}x: One (0..10, default 1)\n", "\n= rr = 2 \"T\" digits=1\n:::\n")]
    [InlineData(":::calculator {#cc}\nWhich?\n\n- aa: One (0..10, default 1)\n\n", "= r{0}x = aa * 2 \"T\"\n", ":::\n")]
    public void A_block_with_very_many_parts_takes_no_more_than_seconds(string start, string part, string end)
    {
        var text = new StringBuilder(Head + start);
        for (var i = 1; text.Length < Size; i++)
        {
            text.Append(part.Replace("{0}", $"{i}", StringComparison.Ordinal));
        }

        Run(text.Append(end).ToString());
    }

    [Theory]
    [InlineData("k{0}: v\n")]
    [InlineData("kk: v\n")]
    [InlineData("k{0}: &a{0} v\n")]
    [InlineData("s{0}x:\n  title: T\n")]
    [InlineData("? ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("a: [x,")]
    public void Settings_without_end_take_no_more_than_seconds(string part)
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < Size; i++)
        {
            text.Append(part.Replace("{0}", $"{i}", StringComparison.Ordinal));
            if (!part.EndsWith('\n') && i % 3000 == 0)
            {
                text.Append('\n');
            }
        }

        Run(text.ToString(), TinyFiles.Sources);
        Run($"---\ntitle: A\nsummary: B.\n{text}\n---\n\nText.\n");
    }

    [Fact]
    public void Numbered_headings_of_one_name_get_ids_of_their_own()
    {
        var result = shared.Course.Reset().Write("input/lessons/1-start/3-bad.md", Head + "## Two words\n\n## Two words\n\n## Two words 2\n\n## Two words\n").Run();
        Assert.Empty(result.Diagnostics);
    }

    private void Run(string text, string path = "input/lessons/1-start/3-bad.md")
    {
        var course = shared.Course.Reset().Write(path, text);
        var watch = Stopwatch.StartNew();
        var result = course.Run();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"it took {watch.Elapsed}");
        Promises.Hold(result);
    }
}
