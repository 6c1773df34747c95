using System.Globalization;
using Explainer.Diagnostics;

namespace Explainer.Rendering;

/// <summary>Finds the place in the theme that a template engine's error speaks of; it names neither file nor, mostly, line.</summary>
internal sealed class TemplateMistakes(IReadOnlyDictionary<string, SourceFile> files)
{
    private const string Undefined = " is undefined";
    private const string Partial = "{{> ";
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>A template that cannot be compiled.</summary>
    public void Reading(string name, Exception error, DiagnosticBag problems)
    {
        lock (_unread)
        {
            _unread.Add(name);
        }

        var message = OneLine(error);
        var place = files[name].Start;
        var where = message.IndexOf("Occured at:", StringComparison.Ordinal);
        if (where >= 0)
        {
            if (int.TryParse(message[(where + "Occured at:".Length)..].Split(':')[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var line))
            {
                place = Line(files[name], line);
            }

            message = message[..where].Trim();
        }

        problems.Add(RenderingProblems.TemplateBroken, place, $"this template cannot be read: {message}", "check that each `{{#…}}` has its `{{/…}}`");
    }

    /// <summary>A template that cannot be filled in: perhaps because of a partial that it uses.</summary>
    public void FillingIn(string name, Exception error, DiagnosticBag problems)
    {
        var used = Used(name);
        var message = OneLine(error);
        foreach (var file in used.Select(one => files[one]))
        {
            if (MissingPartial(file) is { } missing)
            {
                problems.Add(RenderingProblems.TemplateMissing, missing, $"there is no partial `{missing.ReadText()}`", $"write `theme/templates/partials/{missing.ReadText()}.hbs`");
                return;
            }
        }

        lock (_unread)
        {
            if (used.Any(_unread.Contains))
            {
                return;
            }
        }

        if (message.EndsWith(Undefined, StringComparison.Ordinal))
        {
            // A name alone was compiled as the view's own.
            var unknown = message[..^Undefined.Length];
            unknown = unknown.StartsWith("./", StringComparison.Ordinal) ? unknown["./".Length..] : unknown;
            var place = used.Select(one => Name(files[one], unknown)).FirstOrDefault(found => found.Length > 0);
            problems.Add(RenderingProblems.TemplateBroken, place.Length > 0 ? place : files[name].Start, $"there is no `{unknown}` here", "use a name of the record in `src/Explainer/Rendering/Views/` that this template gets");
            return;
        }

        problems.Add(RenderingProblems.TemplateBroken, files[name].Start, $"this template cannot be filled in: {message}", "check the names in its braces");
    }

    /// <summary>A template and the partials that it uses, each once.</summary>
    private List<string> Used(string name)
    {
        List<string> used = [name];
        for (var i = 0; i < used.Count; i++)
        {
            foreach (var (partial, _) in Partials(files[used[i]]))
            {
                if (files.ContainsKey("partials/" + partial) && !used.Contains("partials/" + partial))
                {
                    used.Add("partials/" + partial);
                }
            }
        }

        return used;
    }

    private SourceSpan? MissingPartial(SourceFile file)
    {
        foreach (var (partial, span) in Partials(file))
        {
            if (!files.ContainsKey("partials/" + partial))
            {
                return span;
            }
        }

        return null;
    }

    private static IEnumerable<(string Name, SourceSpan Span)> Partials(SourceFile file)
    {
        var text = file.ReadText();
        for (var at = text.IndexOf(Partial, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Partial, at + 1, StringComparison.Ordinal))
        {
            var start = at + Partial.Length;
            var end = text.AsSpan(start).IndexOfAny('}', ' ');
            if (end > 0)
            {
                yield return (text.Substring(start, end), file.Span(start, end));
            }
        }
    }

    /// <summary>Where a name stands between braces; empty when it does not.</summary>
    private static SourceSpan Name(SourceFile file, string name)
    {
        var text = file.ReadText();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (text.LastIndexOf("{{", at, StringComparison.Ordinal) > text.LastIndexOf("}}", at, StringComparison.Ordinal))
            {
                return file.Span(at, name.Length);
            }
        }

        return file.Start;
    }

    private static SourceSpan Line(SourceFile file, int line)
    {
        var text = file.ReadText();
        var start = 0;
        for (var i = 1; i < line && text.IndexOf('\n', start) is >= 0 and var end; i++)
        {
            start = end + 1;
        }

        return file.Span(start, text.Length - start).FirstLine();
    }

    private static string OneLine(Exception error)
    {
        var cause = error;
        while (cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
    }
}
