using Explainer.Diagnostics;
using Explainer.Parsing;

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
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ExcuseReader.Read(head.Block.Attributes, ItemProblems.Ignore, problems))
        {
            Check(id.Value, id.Span, wanted.Add(id.Value), found, head.Whole, problems);
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
