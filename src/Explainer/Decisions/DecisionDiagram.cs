namespace Explainer.Decisions;

/// <summary>
/// A chain of tables as one reduced, ordered decision diagram: equal parts stand once, and a question that makes no
/// difference somewhere is not asked there. So what many unknown answers lead to is read off without trying them all.
/// </summary>
/// <remarks>
/// Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986), with more than two answers to a question.
/// A node is a place in the lists; an end is the complement of what is hit.
/// </remarks>
internal sealed class DecisionDiagram
{
    private readonly List<int> _variables = [];
    private readonly List<int[]> _branches = [];
    private readonly Dictionary<int[], int> _known = new(new SequenceComparer());

    /// <summary>The node at which the whole chain begins.</summary>
    public int Root { get; private set; }

    public int Count => _variables.Count;

    public static int End(int value) => ~value;

    public static bool IsEnd(int node) => node < 0;

    public static int ValueOf(int end) => ~end;

    /// <summary>The place of the question that a node asks.</summary>
    public int VariableOf(int node) => _variables[node];

    /// <summary>Where each answer to a node's question leads.</summary>
    public int[] BranchesOf(int node) => _branches[node];

    /// <summary>The diagram of look-ups that are listed so that each stands after those it uses; the last is the root.</summary>
    public static DecisionDiagram Of(IReadOnlyList<ChainStep> steps, IReadOnlyList<int> sizes)
    {
        var diagram = new DecisionDiagram();
        var asked = sizes.Select((size, variable) => diagram.Node(variable, [.. Enumerable.Range(0, size).Select(End)])).ToArray();
        var roots = new int[steps.Count];
        for (var i = 0; i < roots.Length; i++)
        {
            var found = new Dictionary<int[], int>(new SequenceComparer());
            roots[i] = diagram.Join(steps[i], [.. steps[i].Terms.Select(term => diagram.Read(term, term.IsVariable ? asked[term.Source] : roots[term.Source], []))], found);
        }

        diagram.Root = roots[^1];
        return diagram;
    }

    /// <summary>A table over its inputs, each a diagram of its own: the earliest question of any of them is asked first.</summary>
    private int Join(ChainStep step, int[] inputs, Dictionary<int[], int> found)
    {
        var first = int.MaxValue;
        foreach (var node in inputs)
        {
            first = IsEnd(node) ? first : Math.Min(first, _variables[node]);
        }

        if (first == int.MaxValue)
        {
            var cell = 0;
            for (var i = 0; i < inputs.Length; i++)
            {
                cell += step.Terms[i].Factor * ValueOf(inputs[i]);
            }

            return End(step.Decision.Cells[cell]);
        }

        if (found.TryGetValue(inputs, out var known))
        {
            return known;
        }

        var asking = Array.FindIndex(inputs, node => !IsEnd(node) && _variables[node] == first);
        var branches = new int[_branches[inputs[asking]].Length];
        for (var answer = 0; answer < branches.Length; answer++)
        {
            var next = (int[])inputs.Clone();
            for (var i = asking; i < next.Length; i++)
            {
                next[i] = !IsEnd(next[i]) && _variables[next[i]] == first ? _branches[next[i]][answer] : next[i];
            }

            branches[answer] = Join(step, next, found);
        }

        return found[inputs] = Node(first, branches);
    }

    /// <summary>What a diagram means to the table that reads it: other ends, and fewer nodes where two ends mean the same.</summary>
    /// <param name="read">Nodes that were read before: many ways lead to each.</param>
    private int Read(ChainTerm term, int node, Dictionary<int, int> read)
    {
        if (IsEnd(node))
        {
            return End(term.Digits[ValueOf(node)]);
        }

        if (!read.TryGetValue(node, out var meant))
        {
            read[node] = meant = Node(_variables[node], [.. _branches[node].Select(branch => Read(term, branch, read))]);
        }

        return meant;
    }

    private int Node(int variable, int[] branches)
    {
        if (Array.TrueForAll(branches, branch => branch == branches[0]))
        {
            return branches[0];
        }

        int[] key = [variable, .. branches];
        if (!_known.TryGetValue(key, out var node))
        {
            _known[key] = node = _variables.Count;
            _variables.Add(variable);
            _branches.Add(branches);
        }

        return node;
    }

    private sealed class SequenceComparer : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            foreach (var item in obj)
            {
                hash.Add(item);
            }

            return hash.ToHashCode();
        }
    }
}
