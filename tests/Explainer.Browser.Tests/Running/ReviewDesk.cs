using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests.Running;

/// <summary>The page of the review, as a reader handles it, on days that the test chooses.</summary>
internal sealed partial class ReviewDesk(IPage page)
{
    [GeneratedRegex("^right$")]
    private static partial Regex Right { get; }

    [GeneratedRegex("^(wrong|partly)$")]
    private static partial Regex Wrong { get; }

    /// <summary>The first day of every test.</summary>
    public static DateTime FirstDay { get; } = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>The same, as progress counts days.</summary>
    public static int Today { get; } = (FirstDay - DateTime.UnixEpoch).Days;

    private const string AnswerScript = """
        (quiz, { right, sure }) => {
          for (const option of quiz.querySelectorAll(".option")) {
            option.querySelector("input").checked = option.matches("[data-right]") === right;
          }
          for (const row of quiz.querySelectorAll(".pair")) {
            const select = row.querySelector("select");
            select.value = right ? row.dataset.right : [...select.options].map((option) => option.value).find((value) => value && value !== row.dataset.right);
          }
          const items = [...quiz.querySelectorAll(".item")].sort((a, b) => (a.dataset.place - b.dataset.place) * (right ? 1 : -1));
          quiz.querySelector(".ordering")?.append(...items);
          const entry = quiz.querySelector(".entry input"), accepted = quiz.querySelector(":is(.accepted, .range)[data-right]");
          if (entry) {
            entry.value = right ? accepted.dataset.text ?? accepted.dataset.low : "987654321";
          }
          quiz.querySelector(`.confidence input[value="${sure}"]`)?.click();
          quiz.querySelector(".check").click();
        }
        """;

    public ILocator Quiz { get; } = page.Locator("ex-review ex-quiz");

    public ILocator Next { get; } = page.Locator("ex-review .next");

    public ILocator Start { get; } = page.Locator("ex-review .start");

    public ILocator Plan { get; } = page.Locator("ex-review .plan");

    public ILocator Ended { get; } = page.Locator("ex-review .ended");

    public ILocator Counts { get; } = page.Locator("ex-review .counts");

    public ILocator Said { get; } = page.Locator("ex-progress .said");

    /// <summary>Opens the review of the specimen on the first day.</summary>
    public static Task Sit(Suite suite, Func<IPage, ReviewDesk, Task> look, Device? device = null) =>
        suite.WithPages(suite.Specimen, ["review/"], async (page, path) =>
        {
            var desk = new ReviewDesk(page);
            await desk.Open(suite.Specimen.Address + path);
            await look(page, desk);
        }, (device ?? Device.Desk) with { OwnClock = true });

    /// <summary>Opens the review as it is on a day, counted from the first.</summary>
    /// <param name="front">False for a page that holds questions and no session.</param>
    public async Task Open(string address, int day = 0, bool front = true)
    {
        await page.Clock.SetFixedTimeAsync(FirstDay.AddDays(day));
        await page.GotoAsync(address);
        await Expect(page.Locator("ex-review:defined")).ToHaveCountAsync(front ? 1 : 0);
    }

    /// <summary>Puts answers where earlier visits would have left them; entries are JSON without the hash, unless they bring one.</summary>
    public async Task Remember(params IEnumerable<(string Id, string Entry)> answers)
    {
        await page.EvaluateAsync("""
            (answers) => {
              const questions = {};
              for (const [id, entry] of answers) {
                questions[id] = { hash: document.querySelector(`[data-question="${id}"]`).dataset.hash, ...JSON.parse(entry) };
              }
              localStorage.setItem("explainer", JSON.stringify({ version: 1, questions, choices: {} }));
            }
            """, answers.Select(answer => (string[])[answer.Id, answer.Entry]));
        await page.ReloadAsync();
    }

    /// <summary>What is kept of a question.</summary>
    public async Task<JsonElement> Kept(string id) =>
        JsonDocument.Parse(await page.EvaluateAsync<string>("(id) => JSON.stringify(JSON.parse(localStorage.getItem('explainer')).questions[id] ?? null)", id)).RootElement;

    public Task Counted(int due, int fresh, int done) => Expect(Counts).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"{due} due today {fresh} new {done} done"));

    /// <summary>Which question is asked, and the words about its place.</summary>
    public async Task Asks(string id, string words)
    {
        await Expect(Quiz).ToHaveIdAsync(id);
        await Expect(Quiz.Locator(".strip p").First).ToHaveTextAsync(words);
    }

    public Task Answer(bool right, int sure = 2) => Answer(Quiz, right, sure);

    public static async Task Answer(ILocator quiz, bool right, int sure = 2)
    {
        await quiz.EvaluateAsync(AnswerScript, new { right, sure });
        await Expect(quiz).ToHaveAttributeAsync("data-state", right ? Right : Wrong);
    }
}
