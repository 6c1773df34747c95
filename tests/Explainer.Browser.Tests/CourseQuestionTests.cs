using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Running;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Explainer.BrowserTests;

/// <summary>Every question of the course, tried as readers would.</summary>
[Collection(FirstBrowser.Name)]
public sealed partial class CourseQuestionTests(Suite suite)
{
    /// <summary>
    /// Of each kind in a lesson one question is answered wrong with the mouse and right with keys, or the other way round: these are what takes time.
    /// The others get the clicks that both lead to.
    /// </summary>
    [Fact]
    public Task Every_question_takes_a_wrong_and_a_right_answer_by_mouse_and_by_keys() => suite.VisitAll(suite.Real, suite.Real.Lessons, async (page, path) =>
    {
        var all = await page.Locator("ex-quiz").AllAsync();
        Assert.True(all.Count >= 3, $"{path} asks {all.Count} questions");
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            try
            {
                var isFirst = kinds.Add(await all[i].GetAttributeAsync("data-kind") ?? "");
                await Try(all[i], !isFirst ? Event : i % 2 == 0 ? Mouse : Keys, !isFirst ? Event : i % 2 == 0 ? Keys : Mouse);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"{path}, {await all[i].GetAttributeAsync("id")}: {error.Message}", error);
            }
        }

        // All right answers are remembered, so the lesson's aims are ticked.
        await Expect(page.Locator("ul.now > li:not([data-done])")).ToHaveCountAsync(0);
    });

    private static async Task Try(ILocator quiz, Func<ILocator, Task> wrong, Func<ILocator, Task> right)
    {
        await Answer(quiz, wrong, isRight: false);
        await wrong(quiz.Locator(".check"));
        await Expect(quiz).ToHaveAttributeAsync("data-state", WrongOrPartly());
        await Expect(quiz.Locator(".result")).Not.ToBeEmptyAsync();
        Assert.False(await quiz.Locator(".answer").EvaluateAsync<bool>("(answer) => answer.open"), "a wrong answer gives the right one away");
        await wrong(quiz.Locator(".retry"));
        await Answer(quiz, right, isRight: true);
        await right(quiz.Locator(".check"));
        await Expect(quiz).ToHaveAttributeAsync("data-state", "right");
    }

    private static Task Mouse(ILocator control) => control.ClickAsync();

    /// <summary>The key that every control takes.</summary>
    private static Task Keys(ILocator control) => control.PressAsync("Space");

    private static Task Event(ILocator control) => control.DispatchEventAsync("click");

    private static async Task Answer(ILocator quiz, Func<ILocator, Task> press, bool isRight)
    {
        switch (await quiz.GetAttributeAsync("data-kind"))
        {
            case "single" or "true-false" or "multiple":
                var options = quiz.Locator(isRight ? ".option[data-right] input" : ".option:not([data-right]) input");
                foreach (var option in isRight ? await options.AllAsync() : [options.First])
                {
                    await press(option);
                }

                break;
            case "match" or "classify":
                foreach (var (row, i) in (await quiz.Locator(".pair").AllAsync()).Select((row, i) => (row, i)))
                {
                    await Choose(row, press, isRight || i > 0);
                }

                break;
            case "order":
                if (isRight)
                {
                    await Sort(quiz, press);
                }
                else if (await IsSorted(quiz))
                {
                    await press(quiz.Locator(".item .down").First);
                }

                break;
            default:
                var entry = quiz.Locator(".entry input");
                await entry.ClearAsync();
                await entry.PressSequentiallyAsync(await Typed(quiz, isRight));
                break;
        }

        // Some questions also ask how sure the reader is.
        if (await quiz.Locator(".confidence input").First.IsVisibleAsync())
        {
            await press(quiz.Locator(".confidence input").First);
        }
    }

    /// <summary>Lists of choices open in a window of the system, out of a test's reach, so with the mouse their value is set.</summary>
    private static async Task Choose(ILocator row, Func<ILocator, Task> press, bool isRight)
    {
        var select = row.Locator("select");
        var place = await row.EvaluateAsync<int>("(row, right) => [...row.querySelector('select').options].findIndex((option) => option.value && (option.value === row.dataset.right) === right)", isRight);
        if (press != Keys)
        {
            await select.SelectOptionAsync(new SelectOptionValue { Index = place });
            return;
        }

        await select.PressAsync("Home");
        for (var i = 0; i < place; i++)
        {
            await select.PressAsync("ArrowDown");
        }
    }

    private static async Task<bool> IsSorted(ILocator quiz) =>
        await quiz.EvaluateAsync<bool>("(quiz) => [...quiz.querySelectorAll('.item')].every((item, i) => +item.dataset.place === i + 1)");

    private static async Task Sort(ILocator quiz, Func<ILocator, Task> press)
    {
        var count = await quiz.Locator(".item").CountAsync();
        for (var place = 1; place < count; place++)
        {
            var item = quiz.Locator($".item[data-place=\"{place}\"]");
            while (await item.EvaluateAsync<int>("(item) => [...item.parentElement.children].indexOf(item) + 1") is var at && at > place)
            {
                await press(item.Locator(".up"));
                await Expect(quiz.Locator(".result")).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"Now in place {at - 1}."));
            }
        }
    }

    /// <summary>A number within the right range, or a text that is accepted; else one that nothing foresees.</summary>
    private static async Task<string> Typed(ILocator quiz, bool right) =>
        !right ? "987654321" : await quiz.EvaluateAsync<string>("""
            (quiz) => {
              const accepted = quiz.querySelector("[data-right]");
              return accepted.dataset.text ?? String((+accepted.dataset.low + +accepted.dataset.high) / 2);
            }
            """);

    [GeneratedRegex("^(wrong|partly)$")]
    private static partial Regex WrongOrPartly();
}
