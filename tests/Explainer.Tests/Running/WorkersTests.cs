using Explainer.Running;
using Xunit;

namespace Explainer.Tests.Running;

public sealed class WorkersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500_000)]
    public void Every_place_has_its_turn_once(int count)
    {
        var turns = new int[count];
        Workers.ForEach(count, i => Interlocked.Increment(ref turns[i]));
        Assert.DoesNotContain(turns, turn => turn != 1);
    }

    [Fact]
    public void What_a_worker_makes_for_itself_is_its_own()
    {
        var made = 0;
        var shared = 0;
        Workers.ForEach(1000, () =>
        {
            Interlocked.Increment(ref made);
            var busy = 0;
            return _ =>
            {
                if (Interlocked.Exchange(ref busy, 1) == 1)
                {
                    Interlocked.Increment(ref shared);
                }

                Volatile.Write(ref busy, 0);
            };
        });
        Assert.InRange(made, 1, Environment.ProcessorCount);
        Assert.Equal(0, shared);
    }

    /// <summary>Both places fail at the same time, so that in some rounds the later one is first.</summary>
    [Fact]
    public void The_failure_at_the_first_place_is_told_as_it_was_thrown()
    {
        for (var round = 0; round < 300; round++)
        {
            using var together = new Barrier(Math.Min(2, Environment.ProcessorCount));
            var error = Assert.Throws<IOException>(() => Workers.ForEach(2, i =>
            {
                together.SignalAndWait(TimeSpan.FromSeconds(1));
                throw new IOException($"at {i}");
            }));
            Assert.Equal("at 0", error.Message);
        }
    }

    [Fact]
    public void A_loop_inside_a_loop_ends()
    {
        var sum = 0;
        Workers.ForEach(20, _ => Workers.ForEach(20, _ => Interlocked.Increment(ref sum)));
        Assert.Equal(400, sum);
    }
}
