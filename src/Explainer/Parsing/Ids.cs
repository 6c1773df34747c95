using Explainer.Diagnostics;

namespace Explainer.Parsing;

/// <summary>The form of every id that authors write: lower-case letters, digits, hyphens (dots inside), two signs at least.</summary>
public static class Ids
{
    public static bool IsWellFormed(string id)
    {
        if (id.Length < 2 || id[0] is not (>= 'a' and <= 'z') || id[^1] is '-' or '.')
        {
            return false;
        }

        foreach (var c in id)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports an id that is not well-formed.</summary>
    public static bool Check(string id, SourceSpan span, DiagnosticBag problems)
    {
        if (IsWellFormed(id))
        {
            return true;
        }

        problems.Add(ParsingProblems.IdMalformed, span, $"`{id}` cannot be an id",
            id.Length == 1 ? "use at least two signs, so that the id says something" : "use lower-case letters, digits and hyphens, starting with a letter");
        return false;
    }
}
