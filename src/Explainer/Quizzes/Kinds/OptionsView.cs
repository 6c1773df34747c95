using System.Globalization;

namespace Explainer.Quizzes.Kinds;

/// <summary>What the templates of the three kinds with options see.</summary>
/// <param name="Name">The question's id, which the controls share as their name.</param>
internal sealed record OptionsView(string Name, IReadOnlyList<OptionView> Options, bool Multiple) : IAnswersView
{
    public IEnumerable<string> Ids => Options.Select(option => option.InputId);

    public static OptionsView Of(Question question, IReadOnlyList<QuestionOption> options, bool multiple, QuestionHtml html)
    {
        var name = question.Id.Value;
        var views = new OptionView[options.Count];
        for (var i = 0; i < views.Length; i++)
        {
            var (option, value) = (options[i], (i + 1).ToString(CultureInfo.InvariantCulture));
            views[i] = new OptionView(value, html.From(question.Head, option.First), html.Blocks(question.Head, option.Feedback), option.Right, ControlId(name, value));
        }

        return new OptionsView(name, views, multiple);
    }

    /// <summary>The id of a control: an underscore, which no author's id has, keeps it apart from other questions.</summary>
    public static string ControlId(string question, string value) => $"{question}_{value}";

    public static string Right(Question question, IReadOnlyList<QuestionOption> options, QuestionHtml html) =>
        QuestionHtml.List([.. options.Where(option => option.Right).Select(option => html.From(question.Head, option.First))]);
}
