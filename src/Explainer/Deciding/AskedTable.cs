using Explainer.Decisions;

namespace Explainer.Deciding;

/// <summary>A table of which every answer is worked out beforehand, asked by the places of values in an order of the asker's own.</summary>
/// <typeparam name="T">What the asker makes of a verdict.</typeparam>
internal sealed class AskedTable<T>
{
    private readonly T[] _answers;
    private readonly int[] _sizes;

    /// <param name="inputs">The inputs in the order of asking, each with the values that are asked.</param>
    /// <exception cref="InvalidOperationException">The table asks for something else.</exception>
    public AskedTable(CompiledDecision table, Func<TableVerdict, T> make, params IReadOnlyList<(string Input, string[] Values)> inputs)
    {
        _sizes = [.. inputs.Select(input => input.Values.Length)];
        _answers = new T[_sizes.Aggregate(1, (all, size) => all * size)];
        for (var cell = 0; cell < _answers.Length; cell++)
        {
            var (rest, answers) = (cell, new Dictionary<string, string>(StringComparer.Ordinal));
            for (var i = _sizes.Length - 1; i >= 0; i--)
            {
                answers[inputs[i].Input] = inputs[i].Values[rest % _sizes[i]];
                rest /= _sizes[i];
            }

            _answers[cell] = make(table.Evaluate(answers) ?? throw new InvalidOperationException($"`{table.Id}` does not ask {string.Join(", ", answers.Select(answer => $"{answer.Key} = {answer.Value}"))}"));
        }
    }

    public T this[params ReadOnlySpan<int> values]
    {
        get
        {
            var cell = 0;
            for (var i = 0; i < values.Length; i++)
            {
                cell = (cell * _sizes[i]) + values[i];
            }

            return _answers[cell];
        }
    }
}
