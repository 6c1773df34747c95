using System.Text;
using Explainer.Diagnostics;
using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>Parts of a template are compiled after many uses, in the middle of the work.</summary>
public sealed class TemplatesTests
{
    private const int Uses = 2_000;

    [Fact]
    public void A_template_says_the_same_however_often_and_by_whom_it_is_filled_in()
    {
        var problems = new DiagnosticBag();
        var templates = Of("<ul>{{#each Items}}{{#if Line}}<li>{{Line}}</li>{{else}}<li>none</li>{{/if}}{{/each}}</ul>", problems);
        var made = new string[Uses];
        Parallel.For(0, Uses, i => made[i] = templates.Render("list", new View([new Item($"number {i}"), new Item(""), new Item("a < b")])));
        Assert.Equal(Enumerable.Range(0, Uses).Select(i => $"<ul><li>number {i}</li><li>none</li><li>a &lt; b</li></ul>"), made);
        Assert.Empty(problems.Sorted());
    }

    [Fact]
    public void A_name_that_a_view_lacks_is_one_mistake_however_often_it_is_met()
    {
        var problems = new DiagnosticBag();
        var templates = Of("<p>{{Lines}}</p>", problems);
        for (var use = 0; use < Uses; use++)
        {
            templates.Render("list", new Item("one"));
        }

        Assert.Contains("Lines", Assert.Single(problems.Sorted()).Sentence, StringComparison.Ordinal);
    }

    private static Templates Of(string text, DiagnosticBag problems) => new([new SourceFile("theme/templates/list.hbs", Encoding.UTF8.GetBytes(text))], problems);

    private sealed record View(IReadOnlyList<Item> Items);

    private sealed record Item(string Line);
}
