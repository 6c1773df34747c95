using System.Text.Json;

namespace Explainer.BrowserTests.Running;

/// <summary>Everything a tool says at one moment.</summary>
internal sealed record ToolSnapshot(
    string Verdict,
    string Because,
    string Ramp,
    IReadOnlyList<string> Extras,
    IReadOnlyList<string> Fired,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Changes,
    IReadOnlyList<string> Answers)
{
    /// <summary>A function from a tool to JSON, with what the tool puts off until its verdict is painted; rows are <c>id: why not</c>, those that decide <c>id: !</c>.</summary>
    public const string Read = """
        (tool) => {
          tool.rest?.now();
          const text = (element) => element ? element.textContent.trim() : "";
          const all = (selector) => [...tool.querySelectorAll(selector)];
          return JSON.stringify({
            Verdict: text(tool.querySelector(".verdict")),
            Because: text(tool.querySelector(".because:not(td)")),
            Ramp: all(".ramp [aria-current]").map((step) => step.dataset.outcome).join(" "),
            Extras: all(".extras > *").map(text),
            Fired: all(".fired a").map((link) => text(link) + " " + link.getAttribute("href")),
            Rows: all("table[data-decision] tbody tr").map((row) => row.id + ": " +
              (row.matches(".fired") && row.matches("[aria-current=true]") ? "!" : "") + text(row.querySelector(".why-not"))),
            Changes: all(".changes li").map(text),
            Answers: all(".input input").filter((input) => input.type === "number" || input.checked).map((input) =>
              input.closest(".input").dataset.input + "=" + (input.dataset.id || input.value)),
          });
        }
        """;

    /// <summary>A function from the page's HTML to the snapshots of all tools in a document.</summary>
    public static string ReadAll(string document) => $"(html) => [...{document}.querySelectorAll('ex-decision')].map({Read})";

    public static string Text(IEnumerable<string> snapshots) => string.Join('\n', snapshots.Select(Of));

    public static ToolSnapshot Of(string json) => JsonSerializer.Deserialize<ToolSnapshot>(json)!;

    public override string ToString() =>
        string.Join('\n', [Verdict, Because, Ramp, .. Extras, .. Fired, .. Rows, .. Changes, .. Answers]);
}
