using System.Runtime.ExceptionServices;

namespace Explainer.Running;

/// <summary>Does the same for many places of a list, on all processors; who is free takes the next place.</summary>
/// <remarks>
/// In place of <see cref="Parallel"/>, whose loops over numbers cannot be compiled ahead of time: that alone was 80 methods at each
/// start. The caller works too, so a loop never waits for a thread that is busy elsewhere.
/// </remarks>
internal static class Workers
{
    /// <exception cref="Exception">The first that a place threw, by its place; the places after it may not have been done.</exception>
    public static void ForEach(int count, Action<int> act) => new Loop(count, () => act).Run();

    /// <param name="start">Makes what one worker keeps for itself and gives what it does for a place.</param>
    public static void ForEach(int count, Func<Action<int>> start) => new Loop(count, start).Run();

    /// <summary>Different things, begun in their order.</summary>
    public static void All(params IReadOnlyList<Action> things) => ForEach(things.Count, i => things[i]());

    private sealed class Loop(int count, Func<Action<int>> start)
    {
        private readonly object _gate = new();
        private int _next;
        private int _ended;
        private int _failedAt = int.MaxValue;
        private ExceptionDispatchInfo? _failure;

        public void Run()
        {
            for (var others = Math.Min(Environment.ProcessorCount, count) - 1; others > 0; others--)
            {
                Task.Run(Work);
            }

            Work();
            // A worker that has not begun by now finds nothing to do: only places are waited for, not workers.
            lock (_gate)
            {
                while (_ended < count)
                {
                    Monitor.Wait(_gate);
                }
            }

            _failure?.Throw();
        }

        private void Work()
        {
            Action<int>? act = null;
            for (int at; (at = Interlocked.Increment(ref _next) - 1) < count;)
            {
                try
                {
                    if (at < Volatile.Read(ref _failedAt))
                    {
                        (act ??= start())(at);
                    }
                }
                catch (Exception error)
                {
                    Fail(at, error);
                }

                if (Interlocked.Increment(ref _ended) == count)
                {
                    lock (_gate)
                    {
                        Monitor.Pulse(_gate);
                    }
                }
            }
        }

        private void Fail(int at, Exception error)
        {
            lock (_gate)
            {
                if (at < _failedAt)
                {
                    _failedAt = at;
                    _failure = ExceptionDispatchInfo.Capture(error);
                }
            }
        }
    }
}
