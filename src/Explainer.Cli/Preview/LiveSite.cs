using System.Collections.Frozen;
using System.Diagnostics;
using Explainer.Cli.Commands;
using Explainer.Rendering;

namespace Explainer.Cli.Preview;

/// <summary>The last good site and what is wrong with the present one; swapped in one step, so a request sees one or the other.</summary>
internal sealed class LiveSite(Func<PipelineResult> pipeline)
{
    private readonly string _run = Stopwatch.GetTimestamp().ToString("x", System.Globalization.CultureInfo.InvariantCulture);
    private int _number;
    private volatile LiveState _state = LiveState.Nothing;

    public LiveState State => _state;

    /// <summary>Runs the line once. Called by one thread at a time.</summary>
    public Rebuild Rebuild()
    {
        var start = Stopwatch.GetTimestamp();
        PipelineResult result;
        try
        {
            result = pipeline();
        }
#pragma warning disable CA1031 // A bug of ours must not end the preview: the next edit may avoid it, and the last good site is still there.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            var text = $"this is a bug in explainer, not in what you wrote; please report it with the lines below\n{bug}\n";
            _state = _state with { Problems = text };
            return new Rebuild([], text, $"no new site, {Summary.Since(start)}");
        }

        var line = $"{Summary.Count(result.PageCount, "page")} in {Summary.Since(start)}, {Summary.Problems(result.Diagnostics)}";
        if (result.HasErrors)
        {
            _state = _state with { Problems = ProblemPage.Text(result.Diagnostics) };
            return new Rebuild(result.Diagnostics, null, $"no new site in {Summary.Since(start)}, {Summary.Problems(result.Diagnostics)}");
        }

        _state = IsSame(result.Files) ? _state with { Problems = null } : Swap(result.Files);
        return new Rebuild(result.Diagnostics, null, line);
    }

    private LiveState Swap(IReadOnlyList<OutputFile> files)
    {
        var byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        var headers = SiteHeaders.Parse(byPath.GetValueOrDefault("_headers"));
        return new LiveState(byPath, headers, $"{_run}-{++_number}", null);
    }

    private bool IsSame(IReadOnlyList<OutputFile> files)
    {
        if (_state.Files is not { } old || old.Count != files.Count)
        {
            return false;
        }

        foreach (var file in files)
        {
            if (!old.TryGetValue(file.Path, out var before) || !before.Bytes.Span.SequenceEqual(file.Bytes.Span))
            {
                return false;
            }
        }

        return true;
    }
}
