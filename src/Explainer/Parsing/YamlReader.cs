using Explainer.Diagnostics;
using Explainer.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Parsing;

/// <summary>Reads YAML text into a <see cref="YamlMap"/> whose places count in the author's file.</summary>
public static class YamlReader
{
    private const int Deepest = 32;

    /// <summary>Reads a whole file; null, after a report, when it holds no map.</summary>
    public static YamlMap? ReadFile(SourceFile file, DiagnosticBag problems)
    {
        var text = file.ReadText();
        if (!IsBlank(text))
        {
            return Read(file, text, 0, problems);
        }

        problems.Add(ParsingProblems.FileEmpty, file.Start, "this file is empty", "write one `name: value` a line, or delete the file");
        return null;
    }

    /// <summary>Whether a text has neither names nor values.</summary>
    internal static bool IsBlank(string yaml)
    {
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            if (line.Trim() is not ([] or ['#', ..]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads <paramref name="yaml"/>, which stands <paramref name="offset"/> characters into the file.</summary>
    internal static YamlMap? Read(SourceFile file, string yaml, int offset, DiagnosticBag problems)
    {
        var run = new Run(file, yaml, offset, problems);
        try
        {
            return run.ReadDocument();
        }
        catch (YamlException error)
        {
            problems.Add(YamlMistake.Of(error, file, yaml, offset));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser loses count in some broken texts and very long lists, instead of saying what is wrong.
            problems.Add(YamlMistake.Unknown(run.LastPlace));
            return null;
        }
    }

    private sealed class Run(SourceFile file, string yaml, int offset, DiagnosticBag problems)
    {
        private readonly Parser _parser = new(new StringReader(yaml));

        /// <summary>The last piece that could be read.</summary>
        public SourceSpan LastPlace => _parser.Current is { } last ? Span(last.Start, last.End).FirstLine() : file.Span(offset, 1);

        public YamlMap? ReadDocument()
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            _parser.Consume<DocumentStart>();
            var root = ReadNode(0);
            _parser.Consume<DocumentEnd>();
            if (_parser.Accept<DocumentStart>(out var second))
            {
                problems.Add(ParsingProblems.YamlUnsupported, Span(second.Start, second.End), "a second document starts here", "keep everything in one document");
            }

            switch (root)
            {
                case YamlMap map:
                    return map;
                case YamlScalar { Value: "", Quoted: false }:
                    return null;
                default:
                    problems.Add(ParsingProblems.FieldWrong, root.Span.FirstLine(), "this should be a list of `name: value` lines", "start each line with a name and a colon");
                    return null;
            }
        }

        private YamlNode ReadNode(int depth)
        {
            if (depth > Deepest)
            {
                throw new SemanticErrorException(_parser.Current?.Start ?? default, _parser.Current?.End ?? default, YamlMistake.TooDeep);
            }

            if (_parser.TryConsume<Scalar>(out var scalar))
            {
                RejectExtras(scalar);
                return Scalar(scalar);
            }

            if (_parser.TryConsume<SequenceStart>(out var sequence))
            {
                RejectExtras(sequence);
                var items = new List<YamlNode>();
                while (!_parser.Accept<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(depth + 1));
                }

                var end = _parser.Consume<SequenceEnd>();
                return new YamlList(items, Span(sequence.Start, items.Count > 0 ? null : end.End, items.LastOrDefault()));
            }

            if (_parser.TryConsume<MappingStart>(out var mapping))
            {
                RejectExtras(mapping);
                return ReadMap(mapping, depth);
            }

            var alias = _parser.Consume<AnchorAlias>();
            problems.Add(ParsingProblems.YamlUnsupported, Span(alias.Start, alias.End), $"`*{alias.Value}` refers to an anchor", "write the value out here");
            return new YamlScalar("", false, Span(alias.Start, alias.End), IsBroken: true);
        }

        /// <summary>Quotes may hold signs written as numbers, which reading the file does not see.</summary>
        private YamlScalar Scalar(Scalar scalar)
        {
            var span = Span(scalar.Start, scalar.End);
            foreach (var c in scalar.Value)
            {
                if (TextReading.IsInvisible(c))
                {
                    problems.Add(ReadingProblems.ControlCharacter, span, FormattableString.Invariant($"this value holds an invisible control character (U+{(int)c:X4})"), "delete the backslash and what follows it");
                    return new YamlScalar("", true, span, IsBroken: true);
                }
            }

            if (scalar.Style is ScalarStyle.Plain && Cut(scalar) is { } cut)
            {
                problems.Add(ParsingProblems.YamlSyntax, cut, "a blank and `#` end a value: what follows is a comment that nobody reads", "put the whole value in quotes; where a comment is meant, write a blank behind the `#` too");
                return new YamlScalar("", true, span, IsBroken: true);
            }

            return new YamlScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, span);
        }

        /// <summary>A number or a name with a <c>#</c> that is read as a comment, as in <c>Issue #5</c>; null where nothing or a real comment follows.</summary>
        private SourceSpan? Cut(Scalar scalar)
        {
            var end = (int)scalar.End.Index;
            var rest = yaml.AsSpan(end);
            rest = rest.IndexOf('\n') is >= 0 and var length ? rest[..length] : rest;
            var comment = rest.TrimStart(' ');
            return comment.Length > 1 && comment[0] == '#' && char.IsLetterOrDigit(comment[1])
                ? file.Span(offset + end + rest.Length - comment.Length, comment.Length)
                : null;
        }

        private YamlMap ReadMap(MappingStart start, int depth)
        {
            var entries = new List<YamlEntry>();
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            while (!_parser.Accept<MappingEnd>(out _))
            {
                var key = ReadNode(depth + 1);
                var value = ReadNode(depth + 1);
                if (key is not YamlScalar { Value: var name })
                {
                    problems.Add(ParsingProblems.YamlUnsupported, key.Span, "a list or a group cannot be a name", "write `name: value`");
                }
                else if (name.Length == 0)
                {
                    problems.Add(ParsingProblems.YamlSyntax, value.Span.Length > 0 ? value.Span.FirstLine() : key.Span, "this value has no name", "write `name: value`");
                }
                else if (name == "<<")
                {
                    problems.Add(ParsingProblems.YamlUnsupported, key.Span, "`<<` merges another map into this one", "write the fields out here");
                }
                else if (!seen.TryAdd(name, key.Span))
                {
                    problems.Add(ParsingProblems.YamlSyntax, key.Span, $"`{name}` is written twice", "keep one of the two",
                        new RelatedPlace(seen[name], "the first one"));
                }
                else
                {
                    entries.Add(new YamlEntry(name, key.Span, value));
                }
            }

            var end = _parser.Consume<MappingEnd>();
            return new YamlMap(entries, Span(start.Start, entries.Count > 0 ? null : end.End, entries.LastOrDefault()?.Value), problems);
        }

        private void RejectExtras(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                problems.Add(ParsingProblems.YamlUnsupported, Span(node.Start, node.Start), $"`&{node.Anchor.Value}` is an anchor", "write the value out where it is used");
            }

            if (!node.Tag.IsEmpty)
            {
                problems.Add(ParsingProblems.YamlUnsupported, Span(node.Start, node.Start), "this value has a tag", "delete the word that starts with `!`; what a value is follows from its field");
            }
        }

        private SourceSpan Span(Mark start, Mark? end, YamlNode? last = null)
        {
            var from = offset + (int)start.Index;
            var until = end is { } mark ? offset + (int)mark.Index : last?.Span.End ?? from;
            return file.Span(from, Math.Max(0, until - from));
        }
    }
}
