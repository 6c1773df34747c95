using System.Runtime.InteropServices;

namespace Explainer.Decisions;

/// <summary>Reads off a diagram what given answers leave possible: which rows can still be hit, and which questions still matter.</summary>
/// <remarks>Keeps its working lists between readings, so one for each thread.</remarks>
internal sealed class DiagramReader(DecisionDiagram diagram, int[] meaning, int variables)
{
    private readonly int[] _readIn = new int[diagram.Count];
    private readonly int[] _readAs = new int[diagram.Count];

    /// <summary>What is left of the nodes: question, number of answers, then where each leads.</summary>
    private readonly List<int> _left = [];
    private readonly bool[] _isHit = new bool[meaning.Length];
    private readonly bool[] _matters = new bool[variables];
    private int[][] _choices = [];
    private int _reading;

    /// <summary>For each hit of the root whether some possible answers lead to it.</summary>
    public IReadOnlyList<bool> IsHit => _isHit;

    /// <summary>
    /// For each question whether its answer still makes a difference to the result. These questions together, and no
    /// fewer, settle it: without one of them two answers remain that lead to different results.
    /// </summary>
    public IReadOnlyList<bool> Matters => _matters;

    /// <param name="choices">For each question the answers that are possible, at least one.</param>
    public void Read(int[][] choices)
    {
        _reading++;
        _choices = choices;
        _left.Clear();
        Array.Clear(_isHit);
        Array.Clear(_matters);
        Visit(diagram.Root);
    }

    /// <summary>The node without the answers that are not possible; a result where no question that is left makes a difference.</summary>
    private int Visit(int node)
    {
        if (DecisionDiagram.IsEnd(node))
        {
            var hit = DecisionDiagram.ValueOf(node);
            _isHit[hit] = true;
            return DecisionDiagram.End(meaning[hit]);
        }

        if (_readIn[node] == _reading)
        {
            return _readAs[node];
        }

        var (variable, branches) = (diagram.VariableOf(node), diagram.BranchesOf(node));
        var choices = _choices[variable];
        Span<int> left = choices.Length <= 64 ? stackalloc int[choices.Length] : new int[choices.Length];
        var isSame = true;
        for (var i = 0; i < choices.Length; i++)
        {
            left[i] = Visit(branches[choices[i]]);
            isSame &= left[i] == left[0];
        }

        _readIn[node] = _reading;
        return _readAs[node] = isSame ? left[0] : Keep(variable, left);
    }

    /// <summary>The place of what is left of a node; equal ones share it, so that their answers are seen to make no difference.</summary>
    private int Keep(int variable, ReadOnlySpan<int> branches)
    {
        _matters[variable] = true;
        var kept = CollectionsMarshal.AsSpan(_left);
        for (var at = 0; at < kept.Length; at += kept[at + 1] + 2)
        {
            if (kept[at] == variable && kept.Slice(at + 2, kept[at + 1]).SequenceEqual(branches))
            {
                return at;
            }
        }

        var place = _left.Count;
        _left.Add(variable);
        _left.Add(branches.Length);
        _left.AddRange(branches);
        return place;
    }
}
