using Explainer.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Parsing;

/// <summary>Reads YAML text into a <see cref="YamlMap"/> whose places count in the author's file.</summary>
public static class YamlReader
{
    private const int Deepest = 32;

    /// <summary>Reads a whole file; null when it holds no map.</summary>
    public static YamlMap? ReadFile(SourceFile file, DiagnosticBag problems) => Read(file, file.ReadText(), 0, problems);

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
            var start = (int)Math.Clamp(error.Start.Index, 0, yaml.Length);
            problems.Add(ParsingProblems.YamlSyntax, file.Span(offset + start, Math.Clamp((int)error.End.Index - start, 1, 40)),
                Sentence(error), "write `name: value`, and put a value that contains `: ` or ` #` in quotes");
            return null;
        }
    }

    private static string Sentence(YamlException error)
    {
        var message = error.Message;
        var colon = message.LastIndexOf("): ", StringComparison.Ordinal);
        var reason = (colon >= 0 ? message[(colon + 3)..] : message).Trim().TrimEnd('.');
        return $"this is not YAML that can be read: {(reason.Length > 0 ? char.ToLowerInvariant(reason[0]) + reason[1..] : "unknown reason")}";
    }

    private sealed class Run(SourceFile file, string yaml, int offset, DiagnosticBag problems)
    {
        private readonly Parser _parser = new(new StringReader(yaml));

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
                    problems.Add(ParsingProblems.FieldWrong, root.Span, "this should be a list of `name: value` lines");
                    return null;
            }
        }

        private YamlNode ReadNode(int depth)
        {
            if (depth > Deepest)
            {
                throw new SemanticErrorException(_parser.Current?.Start ?? default, _parser.Current?.End ?? default, $"nested more than {Deepest} levels deep");
            }

            if (_parser.TryConsume<Scalar>(out var scalar))
            {
                RejectExtras(scalar);
                return new YamlScalar(scalar.Value, scalar.Style is not ScalarStyle.Plain, Span(scalar.Start, scalar.End));
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
            return new YamlScalar("", false, Span(alias.Start, alias.End));
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
                    problems.Add(ParsingProblems.YamlUnsupported, key.Span, "a list or map cannot be a name here");
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
                problems.Add(ParsingProblems.YamlUnsupported, Span(node.Start, node.Start), $"`{node.Tag.Value}` is a tag", "delete it; types are known");
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
