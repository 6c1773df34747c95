using System.Collections.Concurrent;
using System.Globalization;
using Explainer.Diagnostics;
using HandlebarsDotNet;

namespace Explainer.Rendering;

/// <summary>The templates of <c>theme/templates/</c>, compiled at first use; strict: a name that the view lacks is an error with the template's path.</summary>
public sealed class Templates
{
    private readonly IHandlebars _handlebars = Handlebars.Create(new HandlebarsConfiguration
    {
        ThrowOnUnresolvedBindingExpression = true,
        FormatProvider = CultureInfo.InvariantCulture,
    });

    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<object, object>?>> _compiled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<(string, bool)>> _ids = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _problems;
    private readonly TemplateMistakes _mistakes;

    public Templates(IEnumerable<SourceFile> texts, DiagnosticBag problems)
    {
        _problems = problems;
        _mistakes = new TemplateMistakes(_files);
        foreach (var file in texts)
        {
            if (!file.Path.StartsWith("theme/templates/", StringComparison.Ordinal) || !file.Path.EndsWith(".hbs", StringComparison.Ordinal))
            {
                continue;
            }

            var name = file.Path["theme/templates/".Length..^4];
            _files[name] = file;
            if (name.StartsWith("partials/", StringComparison.Ordinal))
            {
                RegisterPartial(name["partials/".Length..], file);
            }
        }
    }

    /// <summary>Compiles some templates ahead of need, on whatever thread has time.</summary>
    public void Prepare(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Find(name);
        }
    }

    /// <summary>
    /// The ids that a template writes by itself: literal ones, and endings added to the view's own id. Ids inside
    /// lists are recorded by whoever fills the list.
    /// </summary>
    public IReadOnlyList<(string Text, bool FromId)> IdsOf(string name) => _ids.GetOrAdd(name, static (key, self) => self.ReadIds(key), this);

    private List<(string Text, bool FromId)> ReadIds(string name)
    {
        var found = new List<(string, bool)>();
        if (!_files.TryGetValue(name, out var file))
        {
            return found;
        }

        const string Mark = " id=\"";
        var text = file.ReadText();
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var start = at + Mark.Length;
            var end = text.IndexOf('"', start);
            if (end < 0)
            {
                _problems.Add(RenderingProblems.TemplateBroken, file.Span(at + 1, Mark.Length - 1), "this `id` is never closed", "add `\"`");
                break;
            }

            var id = text[start..end];
            if (!id.Contains('{', StringComparison.Ordinal))
            {
                found.Add((id, false));
            }
            else if (id.StartsWith("{{Id}}-", StringComparison.Ordinal))
            {
                found.Add((id["{{Id}}".Length..], true));
            }
        }

        return found;
    }

    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>The text that a template makes of a view; empty after a report when it cannot.</summary>
    public string Render(string name, object view)
    {
        if (Find(name) is not { } template)
        {
            return "";
        }

        try
        {
            return template(view);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A template is foreign code: whatever it throws is a mistake in it, and views hold finished text.
            _mistakes.FillingIn(name, error, _problems);
            return "";
        }
    }

    private HandlebarsTemplate<object, object>? Find(string name) =>
        _compiled.GetOrAdd(name, static (key, self) => new Lazy<HandlebarsTemplate<object, object>?>(() => self.Compile(key)), this).Value;

    private HandlebarsTemplate<object, object>? Compile(string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            _problems.Add(RenderingProblems.TemplateMissing, new SourceFile($"theme/templates/{name}.hbs", "").Start, $"there is no template `{name}.hbs`",
                Suggest.Nearest(name, _files.Keys) is { } near ? $"there is `{near}.hbs`" : null);
            return null;
        }

        try
        {
            lock (_handlebars)
            {
                return _handlebars.Compile(file.ReadText());
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _mistakes.Reading(name, error, _problems);
            return null;
        }
    }

    private void RegisterPartial(string name, SourceFile file)
    {
        try
        {
            _handlebars.RegisterTemplate(name, file.ReadText());
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _mistakes.Reading("partials/" + name, error, _problems);
        }
    }
}
