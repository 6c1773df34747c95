using System.Globalization;
using System.Text;
using Explainer.Deciding;
using Xunit;

namespace Explainer.Tests.Deciding;

/// <summary>The tables of the real course, asked from the command line and for every row of a file.</summary>
public sealed class DeciderTests
{
    private static readonly Lazy<Decider> Course = new(() => Decider.Open(Repository.Root, out var problems) ?? throw new InvalidOperationException(CourseFolder.Say(problems)));

    [Fact]
    public void A_known_case_gives_the_verdict_the_reason_and_the_row()
    {
        var text = Ask("which-word", "weights=downloadable", "licence=open-permissive", "osaid=no", "mof=class-ii");

        Assert.Equal(
            "Open weights (permissive)\nbecause: Use it for anything; how it was made stays partly hidden.\nrow: A11 of which-word (weights: downloadable; licence: open-permissive; osaid: no; mof: class-ii, class-iii, unclassified)\n", text);
    }

    [Theory]
    [InlineData("apache-2.0")]
    [InlineData("Apache-2.0")]
    public void A_licence_of_the_catalogue_stands_for_its_kind(string licence) =>
        Assert.StartsWith("Open weights (permissive)\n", Ask("which-word", "weights=downloadable", $"licence={licence}", "osaid=no", "mof=unclassified"), StringComparison.Ordinal);

    [Fact]
    public void What_nobody_knows_is_tried_with_every_value()
    {
        var text = Ask("which-word", "weights=downloadable", "licence=open-permissive", "osaid=unknown", "mof=class-ii");

        Assert.StartsWith("not settled: Open weights (permissive) or Open Source AI\n", text, StringComparison.Ordinal);
        Assert.EndsWith("would be settled by: code and data and papers\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_told_in_sentences_with_the_nearest_name()
    {
        Assert.Null(Course.Value.Ask("which-word", ["wieghts=gated", "licence=open", "osaid"], out var problems));

        Assert.Equal(
            ["`wieghts` is not an input of `which-word`", "`open` is not a value of `licence`", "`osaid` is not an answer"],
            problems.Select(problem => problem.Sentence));
        Assert.Equal("did you mean `weights`?", problems[0].Help);
        Assert.Null(Course.Value.Ask("which-wrd", [], out problems));
        Assert.Equal("did you mean `which-word`?", problems[0].Help);
    }

    [Fact]
    public void Rows_keep_their_cells_and_get_their_verdict()
    {
        var (text, problems) = Fill("which-word", "name,weights,licence,osaid,mof\n\"One, two\",gated,community,no,unclassified\nThree,downloadable,open-permissive,,unclassified\n");

        Assert.Empty(problems);
        Assert.Equal(
            "name,weights,licence,osaid,mof,outcome,verdict,because,row,missing\n"
            + "\"One, two\",gated,community,no,unclassified,gated-restricted,Gated weights (restricted),A door and a rule book.,A4,\n"
            + "Three,downloadable,open-permissive,,unclassified,open-weights-permissive|open-source-ai,Open weights (permissive) or Open Source AI,Use it for anything; how it was made stays partly hidden. / Enough is open to study it and rebuild something equivalent.,A11|A8,code and data and papers\n",
            text);
    }

    [Fact]
    public void A_bad_row_is_told_with_its_line_and_the_others_come_out()
    {
        var (text, problems) = Fill("which-word", "weights,licence\n\"down\nloadable\",community\ngated,community\ngated\nnone,community\n");

        Assert.Equal([2, 5], problems.Select(problem => problem.Line));
        Assert.Equal(3, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_quote_inside_a_cell_is_a_sign_like_any_other()
    {
        var (text, problems) = Fill("which-word", "name,weights\n5\" phone,none\nmid,gated\n8\" tablet,api-only\n\"a \"\"b\"\", c\",none\nlast,none\n");

        Assert.Empty(problems);
        Assert.Equal(["name", "\"5\"\" phone\"", "mid", "\"8\"\" tablet\"", "\"a \"\"b\"\"", "last"], text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void Rows_above_a_quote_that_is_never_closed_come_out_and_it_is_told()
    {
        var (text, problems) = Fill("which-word", "name,weights\none,none\ntwo,\"none\nthree,gated\n");

        Assert.Equal([3], problems.Select(problem => problem.Line));
        Assert.Equal(2, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Further_outputs_come_out_too()
    {
        Assert.Contains("\nDuties that stay: Copyright policy, training summary\n", Ask("eu-exemption", "eu-market=yes", "general-purpose=yes", "systemic-risk=no", "licence=open", "money=no", "public=yes"), StringComparison.Ordinal);
        Assert.Contains("\n    Duties that stay: None from this chapter\n", Ask("eu-exemption", "general-purpose=yes"), StringComparison.Ordinal);
        Assert.EndsWith(",missing,Duties that stay", Fill("eu-exemption", "eu-market\nno\n").Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weights;licence\ngated;community\n", "the cells of this file are separated by semicolons")]
    [InlineData("weights\tlicence\ngated\tcommunity\n", "the cells of this file are separated by tabs")]
    [InlineData("name,weights,license\nx,gated,mit\n", "the column `license` is none that is read")]
    [InlineData("name,weights,row\nx,gated,1\n", "a column is called `row`, as one that is added")]
    [InlineData("name,size\nOne,7\n", "no column is named after an input of `which-word`")]
    [InlineData("", "this table is empty")]
    [InlineData("weights,licence,weights\ngated,community,none\n", "two columns are called `weights`")]
    public void A_table_that_cannot_be_meant_is_refused(string table, string sentence)
    {
        var (text, problems) = Fill("which-word", table);

        Assert.Equal("", text);
        Assert.Equal((1, sentence), (problems.Single().Line, problems.Single().Sentence));
    }

    [Fact]
    public void Names_of_columns_may_stand_in_quotes_and_between_blanks()
    {
        var plain = Fill("mof-class", "basics,report,tooling,science\nall,both,all,all\n");

        Assert.Empty(plain.Problems);
        Assert.Equal(plain.Text.Split('\n')[1], Fill("mof-class", "\"basics\",\"report\", tooling ,science\nall,both,all,all\n").Text.Split('\n')[1]);
    }

    /// <summary>Five tables, each of nine yes/no questions and of what the one before says: the ways through them are without number, their nodes are not.</summary>
    [Fact]
    public void A_long_chain_of_sums_is_settled_at_once()
    {
        using var course = SmallCourse.Plain();
        for (var table = 0; table < 5; table++)
        {
            List<string> names = [.. Enumerable.Range(0, 9).Select(i => $"q{table}-{i}"), .. table > 0 ? [$"before-{table}"] : (string[])[]];
            var text = new StringBuilder($"---\ntitle: Sum {table}\nsummary: S.\n---\n\n:::decision {{#sum-{table} policy=collect with=sum}}\nHow many?\n\n");
            text.AppendJoin('\n', names.Select(name => name[0] == 'b' ? $"- {name}: [Before?](decision:sum-{table - 1})" : $"- {name}: Is it so? (yes/no, default no)"));
            text.Append(CultureInfo.InvariantCulture, $"\n\n| # | {string.Join(" | ", names)} | => points | Because |\n|---|{string.Concat(names.Select(_ => "---|"))}---|---|\n");
            for (var i = 0; i < names.Count; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"| R{i} | {string.Join(" | ", names.Select((name, j) => j != i ? "-" : name[0] == 'b' ? "> 4" : "yes"))} | 1 | It counts. |\n");
            }

            course.Write($"input/tools/sum-{table}.md", text.Append(":::\n").ToString());
        }

        var decider = Decider.Open(course.Root, out var problems);
        Assert.Equal("", CourseFolder.Say(problems));
        Assert.Contains("0", decider!.Ask("sum-4", [.. Enumerable.Range(0, 9).Select(i => $"q4-{i}=no"), .. Enumerable.Range(0, 9).Select(i => $"q3-{i}=no"), .. Enumerable.Range(0, 9).Select(i => $"q2-{i}=no")], out _), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("note")]
    [InlineData("names")]
    public void A_list_of_components_may_have_columns_of_its_own(string column)
    {
        var (text, problems) = Fill("mof-class", $"name,{column},technical-report\nOurs,x,yes\n");

        Assert.Empty(problems);
        Assert.StartsWith("Ours,x,yes,", text.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_and_nothing_breaks()
    {
        var (_, problems) = Fill("which-word", "weights,licence\ngated,community\ngated,\"" + new string('x', 17_000_000) + "\n");

        Assert.NotEmpty(problems);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_one_by_one()
    {
        var read = new CountingReader("weights,licence,code,data\n", "downloadable,open-permissive,full-open,released\n", 100_000);
        var waiting = 0;
        var good = Course.Value.Fill("osaid", read, new LineCounter(written => waiting = Math.Max(waiting, read.Given - written)), _ => { }, out var rows);

        Assert.True(good);
        Assert.Equal(100_000, rows);

        // Never more rows are held than fit into the reader's buffer.
        Assert.InRange(waiting, 1, 10_000);
    }

    private static string Ask(string decision, params string[] answers) =>
        Course.Value.Ask(decision, answers, out var problems) ?? throw new InvalidOperationException(string.Join('\n', problems));

    private static (string Text, List<CsvProblem> Problems) Fill(string decision, string table)
    {
        var problems = new List<CsvProblem>();
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Course.Value.Fill(decision, new StringReader(table), output, problems.Add, out _);
        return (output.ToString(), problems);
    }

    /// <summary>A long table that exists only a row at a time.</summary>
    private sealed class CountingReader(string head, string row, int rows) : TextReader
    {
        private string _now = head;
        private int _at;

        public int Given { get; private set; }

        public override int Peek() => Ready() ? _now[_at] : -1;

        public override int Read() => Ready() ? _now[_at++] : -1;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            if (!Ready())
            {
                return 0;
            }

            var taken = Math.Min(buffer.Length, _now.Length - _at);
            _now.AsSpan(_at, taken).CopyTo(buffer);
            _at += taken;
            return taken;
        }

        private bool Ready()
        {
            if (_at < _now.Length)
            {
                return true;
            }

            if (Given == rows)
            {
                return false;
            }

            Given++;
            (_now, _at) = (row, 0);
            return true;
        }
    }

    /// <summary>Counts the lines that are written and keeps none.</summary>
    private sealed class LineCounter(Action<int> line) : TextWriter
    {
        private int _lines;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Count([value]);

        public override void Write(ReadOnlySpan<char> buffer) => Count(buffer);

        public override void Write(char[] buffer, int index, int count) => Count(buffer.AsSpan(index, count));

        public override void Write(string? value) => Count(value);

        private void Count(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (c == '\n')
                {
                    line(++_lines);
                }
            }
        }
    }
}
