using Explainer.Rendering;
using Xunit;

namespace Explainer.Tests.Rendering;

public sealed class TemplateNameTests
{
    [Theory]
    [InlineData("<p>{{Title}}</p>", "<p>{{./Title}}</p>")]
    [InlineData("{{{Body}}}{{Id}}-{{Id}}", "{{{./Body}}}{{./Id}}-{{./Id}}")]
    [InlineData("{{#if Some}}{{Some}}{{else}}{{#each Parts}}{{this}}{{/each}}{{/if}}", "{{#if Some}}{{./Some}}{{else}}{{#each Parts}}{{this}}{{/each}}{{/if}}")]
    [InlineData("{{> part}}{{Next.Href}}{{../Root}}{{./Id}}{{! Note }}", "{{> part}}{{Next.Href}}{{../Root}}{{./Id}}{{! Note }}")]
    [InlineData("{{", "{{")]
    [InlineData("{{Open", "{{Open")]
    [InlineData("", "")]
    public void A_name_alone_is_the_views_own(string template, string expected) => Assert.Equal(expected, Templates.WithoutHelpers(template));
}
