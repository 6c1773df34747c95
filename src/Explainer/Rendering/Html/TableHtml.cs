using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Rendering.Html;

/// <summary>A table in a frame that scrolls by itself and by keyboard; alignment by class, because the content policy allows no styles.</summary>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var page = (PageRenderer)renderer;
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table: ").WriteEscape(page.Section).WriteLine("\"><table>");
        var inBody = false;
        foreach (var child in table)
        {
            if (child is not TableRow row)
            {
                continue;
            }

            if (row.IsHeader)
            {
                renderer.Write("<thead>");
                WriteRow(renderer, table, row);
                renderer.WriteLine("</thead>");
            }
            else
            {
                if (!inBody)
                {
                    renderer.WriteLine("<tbody>");
                    inBody = true;
                }

                WriteRow(renderer, table, row);
            }
        }

        renderer.WriteLine(inBody ? "</tbody></table></div>" : "</table></div>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not TableCell cell)
            {
                continue;
            }

            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
            var column = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            if (column is TableColumnAlign.Right or TableColumnAlign.Center)
            {
                renderer.Write(column == TableColumnAlign.Right ? " data-align=\"end\"" : " data-align=\"center\"");
            }

            renderer.Write('>');
            foreach (var block in cell)
            {
                if (block is ParagraphBlock paragraph)
                {
                    renderer.WriteLeafInline(paragraph);
                }
                else
                {
                    renderer.Render(block);
                }
            }

            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
