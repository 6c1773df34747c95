using System.Reflection;
using System.Text.RegularExpressions;
using Explainer.Quizzes;
using Explainer.Quizzes.Kinds;
using Explainer.Rendering.Views;
using Xunit;

namespace Explainer.Tests.Rendering;

/// <summary>Views hold what templates show, and nothing else but the ids of an answer's controls, which the page collects.</summary>
public sealed partial class ViewsTests
{
    [Fact]
    public void Every_member_of_a_view_is_named_in_a_template()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", "templates"), "*.hbs", SearchOption.AllDirectories)
            .SelectMany(file => Braces().Matches(File.ReadAllText(file)))
            .SelectMany(braces => Word().Matches(braces.Value))
            .Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        var members = typeof(LayoutView).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(LayoutView).Namespace
                || (type.Namespace == typeof(OrderView).Namespace && type.Name.EndsWith("View", StringComparison.Ordinal)))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .ToList();
        Assert.True(members.Count > 300, "the views are not found");
        Findings.None(members.Where(member => !named.Contains(member.Name) && member.Name != nameof(IAnswersView.Ids)).Select(member => $"{member.DeclaringType!.Name}.{member.Name}"));
    }

    [GeneratedRegex(@"\{\{[^}]+\}\}")]
    private static partial Regex Braces();

    [GeneratedRegex("[A-Z][A-Za-z]*")]
    private static partial Regex Word();
}
