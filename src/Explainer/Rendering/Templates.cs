using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Explainer.Diagnostics;
using HandlebarsDotNet;

namespace Explainer.Rendering;

/// <summary>The templates of <c>theme/templates/</c>, compiled at first use; strict: a name that the view lacks is an error with the template's path.</summary>
public sealed class Templates
{
    private const string Hole = "{{{Body}}}";

    /// <summary>In characters.</summary>
    private const int LargestSpare = 64 * 1024;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private enum Part
    {
        Whole,
        Before,
        After,
    }

    [ThreadStatic]
    private static StringWriter? _spare;

    private readonly Lock _gate = new();
    private readonly IHandlebars _handlebars;
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>?>> _compiled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, List<TemplateId>> _ids = new(StringComparer.Ordinal);
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

            _files[file.Path["theme/templates/".Length..^4]] = file;
        }

        _handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new Partials(_files, _mistakes, problems, _gate),
            CompileTimeConfiguration = { Features = { new TemplateCompiler() } },
        });
    }

    /// <summary>Compiles some templates ahead of need, on whatever thread has time.</summary>
    public void Prepare(params IEnumerable<string> names)
    {
        foreach (var name in names.Where(Has))
        {
            if (_files[name].ReadText().Contains(Hole, StringComparison.Ordinal))
            {
                Find(name, Part.Before);
                Find(name, Part.After);
            }
            else
            {
                Find(name, Part.Whole);
            }
        }
    }

    /// <summary>
    /// The ids that a template writes by itself: literal ones, and endings added to the view's own id. Ids inside
    /// lists are recorded by whoever fills the list.
    /// </summary>
    public IReadOnlyList<TemplateId> IdsOf(string name) => _ids.GetOrAdd(name, static (key, self) => self.ReadIds(key), this);

    private List<TemplateId> ReadIds(string name)
    {
        var found = new List<TemplateId>();
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
                found.Add(new TemplateId(id, false));
            }
            else if (id.StartsWith("{{Id}}-", StringComparison.Ordinal))
            {
                found.Add(new TemplateId(id["{{Id}}".Length..], true));
            }
        }

        return found;
    }

    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>The text that a template makes of a view; empty after a report when it cannot.</summary>
    public string Render(string name, object view)
    {
        // Many small texts are made so: each thread keeps the memory for one.
        var writer = _spare ?? new StringWriter(CultureInfo.InvariantCulture);
        _spare = null;
        Write(name, view, writer);
        var text = writer.GetStringBuilder();
        var result = text.ToString();
        text.Clear();
        _spare = text.Capacity <= LargestSpare ? writer : null;
        return result;
    }

    /// <summary>The same into a writer, without a copy.</summary>
    public void Write(string name, object view, TextWriter writer) => Fill(name, Find(name, Part.Whole), view, writer);

    /// <summary>
    /// A template around something that is written where it says <c>{{{Body}}}</c>: the largest texts of a page go
    /// straight to where it is kept, and are never strings of their own.
    /// </summary>
    public void WriteAround(string name, object view, TextWriter writer, Action body)
    {
        Fill(name, Find(name, Part.Before), view, writer);
        body();
        Fill(name, Find(name, Part.After), view, writer);
    }

    private void Fill(string name, HandlebarsTemplate<TextWriter, object, object>? template, object view, TextWriter writer)
    {
        try
        {
            template?.Invoke(writer, view);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A template is foreign code: whatever it throws is a mistake in it, and views hold finished text.
            _mistakes.FillingIn(name, error, _problems);
        }
    }

    private HandlebarsTemplate<TextWriter, object, object>? Find(string name, Part part) =>
        _compiled.GetOrAdd(
            part switch
            {
                Part.Before => name + "<",
                Part.After => name + ">",
                _ => name,
            },
            static (_, state) => new Lazy<HandlebarsTemplate<TextWriter, object, object>?>(() => state.Self.Compile(state.name, state.part)),
            (Self: this, name, part)).Value;

    private HandlebarsTemplate<TextWriter, object, object>? Compile(string name, Part part)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            _problems.Add(RenderingProblems.TemplateMissing, new SourceFile($"theme/templates/{name}.hbs", "").Start, $"there is no template `{name}.hbs`",
                Suggest.Nearest(name, _files.Keys) is { } near ? $"there is `{near}.hbs`" : null);
            return null;
        }

        var text = file.ReadText();
        var hole = text.IndexOf(Hole, StringComparison.Ordinal);
        if (text.Length == 0)
        {
            // What could not be read stands here empty and is reported; so is a file that really is empty.
            return null;
        }

        if (part != Part.Whole && hole < 0)
        {
            _problems.Add(RenderingProblems.TemplateBroken, file.Start, $"this template has no place for its content", $"write `{Hole}` where it belongs");
            return null;
        }

        try
        {
            lock (_gate)
            {
                return _handlebars.Compile(new StringReader(WithoutHelpers(part switch
                {
                    Part.Before => text[..hole],
                    Part.After => text[(hole + Hole.Length)..],
                    _ => text,
                })));
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _mistakes.Reading(name, error, _problems);
            return null;
        }
    }

    /// <summary>
    /// A name alone could also call a helper, for which the engine looks each time. There are none of ours, so each such
    /// name is said to be the view's own: <c>{{Title}}</c> becomes <c>{{./Title}}</c>.
    /// </summary>
    internal static string WithoutHelpers(string template)
    {
        const string Open = "{{";
        var result = new StringBuilder(template.Length + 64);
        var done = 0;
        for (var at = template.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = template.IndexOf(Open, at + 1, StringComparison.Ordinal))
        {
            var name = template.AsSpan(at + Open.Length);
            var length = name.IndexOfAnyExcept(Letters);
            if (length > 0 && char.IsAsciiLetterUpper(name[0]) && name[length] == '}')
            {
                result.Append(template, done, at + Open.Length - done).Append("./");
                done = at + Open.Length;
            }
        }

        return result.Append(template, done, template.Length - done).ToString();
    }

    /// <summary>Compiles a partial when a template first asks for it: most runs need few of them.</summary>
    private sealed class Partials(IReadOnlyDictionary<string, SourceFile> files, TemplateMistakes mistakes, DiagnosticBag problems, Lock gate) : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
        {
            if (partialName is null || !files.TryGetValue("partials/" + partialName, out var file))
            {
                return false;
            }

            // Two pages may ask at once, while a third template is being compiled.
            lock (gate)
            {
                try
                {
                    env.RegisterTemplate(partialName, WithoutHelpers(file.ReadText()));
                }
                catch (Exception error) when (error is not OutOfMemoryException)
                {
                    // Reported here; an empty one in its place keeps its users from reporting it again.
                    mistakes.Reading("partials/" + partialName, error, problems);
                    env.RegisterTemplate(partialName, "");
                }
            }

            return true;
        }
    }
}
