using System.Globalization;
using System.Text;

namespace Explainer.Diagnostics;

/// <summary>Words a diagnostic for people (text with an excerpt), for CI (an annotation) or for programs (a JSON object).</summary>
public static class DiagnosticText
{
    private const int ExcerptWidth = 160;

    /// <summary>
    /// Place, sentence, id; the line with a caret under it; help; other places.
    /// Control characters of the author's text are shown as <c>·</c>, so that a terminal obeys nothing it is shown.
    /// </summary>
    public static string Plain(Diagnostic diagnostic, bool colour = false)
    {
        var text = diagnostic.Span.File.ReadText();
        var (line, column) = diagnostic.Span.Position();
        var result = new StringBuilder();
        var (red, bold, dim, off) = colour
            ? (diagnostic.IsError ? "\u001b[31m" : "\u001b[33m", "\u001b[1m", "\u001b[2m", "\u001b[0m")
            : ("", "", "", "");
        result.Append(CultureInfo.InvariantCulture,
            $"{bold}{Clean(diagnostic.Span.File.Path)}:{line}:{column}:{off} {red}{Word(diagnostic)}:{off} {Clean(diagnostic.Sentence)} {dim}[{diagnostic.Kind.Id}]{off}\n");
        AppendExcerpt(result, text, diagnostic.Span, line, column);
        if (diagnostic.Help is { } help)
        {
            result.Append(CultureInfo.InvariantCulture, $"help: {Clean(help)}\n");
        }

        foreach (var place in diagnostic.Related)
        {
            var (otherLine, otherColumn) = place.Span.Position();
            result.Append(CultureInfo.InvariantCulture, $"see:  {Clean(place.Span.File.Path)}:{otherLine}:{otherColumn}: {Clean(place.Sentence)}\n");
        }

        return result.ToString();
    }

    /// <summary>A workflow command that code hosts show at the line of the change.</summary>
    public static string Annotation(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.Position();
        var message = diagnostic.Help is null ? diagnostic.Sentence : $"{diagnostic.Sentence}\n{diagnostic.Help}";
        return string.Create(CultureInfo.InvariantCulture,
            $"::{Word(diagnostic)} file={Escape(diagnostic.Span.File.Path, true)},line={line},col={column},title={Escape(diagnostic.Kind.Id, true)}::{Escape(message, false)}");
    }

    /// <summary>One JSON object on one line: path, line, column, length, severity, id, message, help.</summary>
    public static string Json(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.Position();
        var json = new System.Text.Json.Nodes.JsonObject
        {
            ["path"] = diagnostic.Span.File.Path,
            ["line"] = line,
            ["column"] = column,
            ["length"] = diagnostic.Span.Length,
            ["severity"] = Word(diagnostic),
            ["id"] = diagnostic.Kind.Id,
            ["message"] = diagnostic.Sentence,
            ["help"] = diagnostic.Help,
        };
        return json.ToJsonString();
    }

    private static string Word(Diagnostic diagnostic) => diagnostic.IsError ? "error" : "warning";

    private static void AppendExcerpt(StringBuilder result, string text, SourceSpan span, int line, int column)
    {
        var lineStart = Math.Clamp(span.Start, 0, text.Length) - (column - 1);
        var lineEnd = text.IndexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        if (lineEnd == lineStart && span.Length == 0)
        {
            return;
        }

        // A line of ten megabytes is shown as a window around the place.
        var from = Math.Max(lineStart, Math.Min(span.Start - (ExcerptWidth / 3), lineEnd - ExcerptWidth));
        var until = Math.Min(lineEnd, from + ExcerptWidth);
        var number = line.ToString(CultureInfo.InvariantCulture);
        var left = from > lineStart ? "…" : "";
        var right = until < lineEnd ? "…" : "";
        result.Append(CultureInfo.InvariantCulture, $"{number} | {left}{Clean(text[from..until])}{right}\n");
        var caret = Math.Max(1, Math.Min(span.End, until) - span.Start);
        result.Append(' ', number.Length + 3 + left.Length + Math.Max(0, span.Start - from)).Append('^', caret).Append('\n');
    }

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001f') && !text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            && !text.AsSpan().ContainsAnyInRange('\u202a', '\u202e') && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2069'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var c = source[i];
                span[i] = char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? '·' : c;
            }
        });
    }

    private static string Escape(string text, bool property)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return property
            ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)
            : escaped;
    }
}
