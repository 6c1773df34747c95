using System.Net;
using System.Text;
using Explainer.Cli.Commands;
using Explainer.Diagnostics;

namespace Explainer.Cli.Preview;

/// <summary>What is wrong, as a browser shows it: the same text as in the terminal.</summary>
internal static class ProblemPage
{
    /// <summary>Nobody mends more at a time, and a page of thousands would be slow on every key.</summary>
    private const int MostShown = 50;

    public static string Text(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.Take(MostShown))
        {
            text.Append(DiagnosticText.Plain(diagnostic)).Append('\n');
        }

        if (diagnostics.Count > MostShown)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"and {diagnostics.Count - MostShown} more; `explainer check` shows all\n\n");
        }

        return text.Append(Summary.Problems(diagnostics)).Append('\n').ToString();
    }

    /// <summary>A page of its own, for as long as there has not been any good site to lay it over.</summary>
    public static string Html(string text) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Problems</title>
        <link rel="stylesheet" href="/_explainer/problems.css"></head>
        <body><main><h1>There is no site yet</h1><pre id="explainer-problems">{WebUtility.HtmlEncode(text)}</pre></main></body>
        </html>
        """;
}
