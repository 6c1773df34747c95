using Explainer.Diagnostics;

namespace Explainer.Decisions;

/// <summary>All decisions of the course that were proved, by id, each with the tables that feed it.</summary>
public sealed class DecisionSet
{
    private readonly Dictionary<string, CompiledDecision> _byId;

    internal DecisionSet(IReadOnlyList<CompiledDecision> decisions)
    {
        All = decisions;
        _byId = decisions.ToDictionary(decision => decision.Id, StringComparer.Ordinal);
    }

    /// <summary>In the order in which their tables were given.</summary>
    public IReadOnlyList<CompiledDecision> All { get; }

    public CompiledDecision? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A decision with all the tables it needs; null when it is unknown or one of them has a mistake.</summary>
    public DecisionChain? Chain(string id) => Find(id) is { } root ? new DecisionChain(root, this) : null;

    /// <summary>Joins tables that feed each other and proves each of them; tables with mistakes are reported and left out.</summary>
    /// <param name="lost">Ids of decisions that could not be read at all, which is reported elsewhere.</param>
    public static DecisionSet Compile(IReadOnlyList<DecisionTable> tables, DiagnosticBag problems, IReadOnlySet<string>? lost = null) =>
        new DecisionSetCompiler(tables, [], null, lost ?? new HashSet<string>(), problems).Run();

    /// <summary>The same for tables of one page, which may also use the <paramref name="shared"/> ones that this set was made of.</summary>
    public DecisionSet With(IReadOnlyList<DecisionTable> tables, IReadOnlyList<DecisionTable> shared, DiagnosticBag problems, IReadOnlySet<string>? lost = null) =>
        tables.Count == 0 ? this : new DecisionSetCompiler(tables, shared, this, lost ?? new HashSet<string>(), problems).Run();
}
