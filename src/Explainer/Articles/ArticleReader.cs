using Explainer.Diagnostics;
using Explainer.Parsing;

namespace Explainer.Articles;

/// <summary>Reads the heads of <c>input/pages/**.md</c> and <c>input/tools/*.md</c>.</summary>
public static class ArticleReader
{
    /// <summary>Reads one page; <paramref name="folder"/> such as <c>input/pages/</c> is not part of its id.</summary>
    public static Article? Read(SourceFile file, string folder, DiagnosticBag problems)
    {
        var id = file.Path[folder.Length..^3];
        foreach (var part in id.Split('/'))
        {
            if (part != "404" && !Ids.Check(part, file.Start, problems))
            {
                return null;
            }
        }

        var front = FrontMatter.Read(file, problems);
        var map = front.Map;
        var isHome = id == "home" && folder == "input/pages/";
        var article = new Article(
            id,
            file,
            front.BodyStart,
            map.Text("title"),
            map.Text("summary"),
            isHome ? map.Text("question") : null,
            isHome ? map.OptionalText("tool") : null,
            isHome ? ReadDoors(map) : [])
        {
            Also = isHome ? [] : [.. map.Texts("also").Select(name => name.Value)],
        };
        map.RejectUnknown();
        return article;
    }

    private static List<Door> ReadDoors(YamlMap map)
    {
        var doors = new List<Door>();
        foreach (var door in map.Maps("doors"))
        {
            doors.Add(new Door(door.Text("title").Value, door.Text("text").Value, door.Text("link"), door.Text("label").Value));
            door.RejectUnknown();
        }

        return doors;
    }
}
