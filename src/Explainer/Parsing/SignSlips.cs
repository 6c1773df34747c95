using Explainer.Diagnostics;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Parsing;

/// <summary>Reports headings, lists, tables, callouts, blocks and stars that are almost Markdown: readers would see their signs.</summary>
internal sealed class SignSlips(SourceFile file, string whole, int offset, DiagnosticBag problems)
{
    private bool _hasStars;

    /// <summary>Looks at how the lines of a paragraph start.</summary>
    public void Start(LeafBlock leaf)
    {
        _hasStars = false;
        if (leaf is not ParagraphBlock { Span: { IsEmpty: false } span })
        {
            return;
        }

        var end = Math.Min(offset + span.End + 1, whole.Length);
        var lists = 0;
        for (var at = offset + span.Start; at < end;)
        {
            var line = whole.AsSpan(at, end - at);
            var length = line.IndexOf('\n');
            line = length < 0 ? line : line[..length];
            var indent = line.Length - line.TrimStart(' ').Length;
            if (line.Length > indent + 1 && line[indent] is '#' or '|' or '[' or ':' or '-' or '*' or '+')
            {
                lists += LookAtLine(leaf, at + indent, line[indent..], lists, at == offset + span.Start) ? 1 : 0;
            }

            at += length < 0 ? line.Length : length + 1;
        }
    }

    /// <summary>Stars that open or close nothing stay in the text.</summary>
    public void Look(LiteralInline literal)
    {
        var found = _hasStars ? -1 : literal.Content.AsSpan().IndexOf("**");
        if (found < 0)
        {
            return;
        }

        var at = offset + literal.Span.Start + found;
        if (at + 1 < whole.Length && whole.AsSpan(at, 2).SequenceEqual("**") && (at == 0 || whole[at - 1] != '\\'))
        {
            _hasStars = true;
            Report(at, 2, "these two stars have no partner", "write `**words**`, with no blank inside the stars, or put code in back-ticks");
        }
    }

    /// <summary>Returns whether the line is one of a list whose sign has no blank behind it.</summary>
    private bool LookAtLine(LeafBlock leaf, int at, ReadOnlySpan<char> line, int lists, bool isFirst)
    {
        switch (line[0])
        {
            case '#' when line.IndexOfAnyExcept('#') is > 1 and < 7 and var level && line[level] is var sign && (char.IsLetter(sign) || (char.IsWhiteSpace(sign) && sign != '\t')):
                Report(at, level + 1, char.IsLetter(sign) ? "a heading needs a blank behind its `#`" : "the blank behind this `#` is one that Markdown does not know",
                    $"write `{new string('#', level)} ` and then the words, with a blank typed anew");
                return false;
            case '|' when isFirst && line.TrimEnd().EndsWith("|"):
                Report(at, line.TrimEnd().Length, "this row belongs to no table",
                    "put a line like `|---|---|`, with as many columns, below the row of headings; a table has no empty lines inside");
                return false;
            case '[' when isFirst && leaf.Parent is not AlertBlock && line.StartsWith("[!") && line.IndexOf(']') is > 2 and var end && !line[2..end].ContainsAnyExceptInRange('A', 'Z'):
                Report(at, end + 1, leaf.Parent is QuoteBlock ? "the words of a callout start on a line of their own" : "a callout is a quote",
                    $"write `> {line[..(end + 1)]}` on one line and `> ` with the words on the next");
                return false;
            case ':' when line.TrimEnd() is "::" || (line.StartsWith("::") && line.Length > 2 && char.IsLetter(line[2])):
                Report(at, 2, "a block starts and ends with three colons", "write `:::`");
                return false;
            case '-' or '*' or '+' when char.IsLetter(line[1]) && !(line[0] == '*' && line[1..].Contains('*')):
                if (lists == 1)
                {
                    Report(at, 1, $"an item of a list needs a blank behind its `{line[0]}`", $"write `{line[0]} ` and then the words, on each line of the list");
                }

                return true;
            default:
                return false;
        }
    }

    private void Report(int at, int length, string sentence, string help) => problems.Add(ParsingProblems.SignsUnread, file.Span(at, length), sentence, help);
}
