using Explainer.Diagnostics;

namespace Explainer.Quizzes.Items;

/// <summary>Weighs the questions of a page as an examiner would, and minds what their authors keep on purpose.</summary>
public static class ItemCheck
{
    private static readonly string[] Ids = [.. ItemProblems.All.Where(kind => kind != ItemProblems.Ignore).Select(kind => kind.Id)];

    /// <param name="terms">The names of the glossary.</param>
    public static void Report(IEnumerable<Question> questions, IEnumerable<string> terms, DiagnosticBag problems)
    {
        var items = questions.Select(question => new Item(question, terms)).ToList();
        if (items.Count == 0)
        {
            return;
        }

        var found = new List<Diagnostic>();
        var (first, pattern) = ItemRules.SamePlace(items);
        foreach (var item in items)
        {
            found.Clear();
            if (item == first)
            {
                found.Add(pattern!);
            }

            foreach (var rule in ItemRules.All)
            {
                rule(item, found);
            }

            Report(item.Question.Head, found, problems);
        }
    }

    private static void Report(QuestionHead head, List<Diagnostic> found, DiagnosticBag problems)
    {
        if (head.Ignored is not { } ignored)
        {
            problems.AddRange(found);
            if (head.Because is { } alone)
            {
                problems.Add(ItemProblems.Ignore, alone.Span, "this reason belongs to no `ignore=`", "write which warning it is about, or delete it");
            }

            return;
        }

        if (head.Because is null)
        {
            problems.Add(ItemProblems.Ignore, ignored.Span, "this question ignores a warning without a reason", "write `because=\"…\"` behind it");
        }

        var wanted = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < ignored.Value.Length;)
        {
            var end = ignored.Value.IndexOf(' ', at) is >= 0 and var blank ? blank : ignored.Value.Length;
            if (end > at)
            {
                var id = ignored.Value[at..end];
                Check(id, ignored.Span.File.Span(ignored.Span.Start + at, id.Length), wanted.Add(id), found, head.Whole, problems);
            }

            at = end + 1;
        }

        problems.AddRange(found.Where(problem => !wanted.Contains(problem.Kind.Id)));
    }

    private static void Check(string id, SourceSpan span, bool isNew, List<Diagnostic> found, bool whole, DiagnosticBag problems)
    {
        if (!Ids.Contains(id))
        {
            problems.Add(ItemProblems.Ignore, span, $"there is no warning `{id}` about a question", Suggest.Help(id, Ids, "warnings"));
        }
        else if (!isNew)
        {
            problems.Add(ItemProblems.Ignore, span, $"`{id}` is written twice", "keep one of the two");
        }
        else if (whole && !found.Exists(problem => problem.Kind.Id == id))
        {
            problems.Add(ItemProblems.Ignore, span, $"this question has no `{id}` that could be ignored", "delete it");
        }
    }
}
