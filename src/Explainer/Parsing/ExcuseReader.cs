using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>Reads which warnings an author lives with on purpose: the ids of <c>ignore=</c>, and <c>because=</c> with the reason.</summary>
public static class ExcuseReader
{
    /// <summary>The ids, each with its place; what they mean is for the caller to say. An excuse without a reason is reported, and a reason without an excuse.</summary>
    /// <param name="kind">What bad excuses are here.</param>
    public static IReadOnlyList<Located<string>> Read(AttributeList attributes, DiagnosticKind kind, DiagnosticBag problems)
    {
        var because = attributes.Text("because");
        if (attributes.Text("ignore") is not { } ignore)
        {
            if (because is not null)
            {
                problems.Add(kind, because.Span, "this reason excuses nothing", "write `ignore=` with the ids before it, or delete it");
            }

            return [];
        }

        if (because is null)
        {
            problems.Add(kind, ignore.Span, "this excuse gives no reason", "write `because=\"…\"` behind it");
        }

        var ids = new List<Located<string>>();
        var at = 0;
        foreach (var id in ignore.Value.Split(' '))
        {
            if (id.Length > 0)
            {
                ids.Add(new Located<string>(id, ignore.Span.Slice(at, id.Length)));
            }

            at += id.Length + 1;
        }

        return ids;
    }
}
