using System.Diagnostics;

namespace Explainer;

/// <summary>Says which room the line has come to, and how long each took.</summary>
internal sealed class RoomClock(Action<string>? progress)
{
    private readonly List<(string Room, double Milliseconds)> _rooms = [];
    private long _since;
    private string? _room;

    public void Enter(string room)
    {
        Leave();
        (_room, _since) = (room, Stopwatch.GetTimestamp());
        progress?.Invoke(room);
    }

    public IReadOnlyList<(string Room, double Milliseconds)> Finish()
    {
        Leave();
        return _rooms;
    }

    private void Leave()
    {
        if (_room is not null)
        {
            _rooms.Add((_room, Stopwatch.GetElapsedTime(_since).TotalMilliseconds));
            _room = null;
        }
    }
}
