using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Rendering.Html;

/// <summary>A tick box outside a quiz: a sign with words, because a form control without a label says nothing.</summary>
internal sealed class TaskHtml : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) =>
        renderer.Write(task.Checked ? "<span role=\"img\" aria-label=\"done:\">☑</span>" : "<span role=\"img\" aria-label=\"to do:\">☐</span>");
}
