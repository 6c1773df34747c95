using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>Everything a browser complains of: errors and warnings on the console (broken content policy included), failed and foreign requests.</summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> _all = new();

    /// <param name="home">Requests that go elsewhere are complaints.</param>
    public Complaints(IBrowserContext context, Uri home)
    {
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" or "assert")
            {
                _all.Enqueue($"{message.Page?.Url}: {message.Type}: {message.Text}");
            }
        };
        context.WebError += (_, error) => _all.Enqueue($"{error.Page?.Url}: {error.Error}");
        context.RequestFailed += (_, request) => _all.Enqueue($"{request.Url}: {request.Failure}");
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme != home.Scheme || address.Authority != home.Authority)
            {
                _all.Enqueue($"{request.Url}: a request to somebody else");
            }
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _all.Enqueue($"{response.Url}: {response.Status}");
            }
        };
    }

    /// <summary>All since it was last asked, without those that a test asks for.</summary>
    /// <param name="expected">Parts of these.</param>
    public IReadOnlyList<string> Take(IReadOnlyList<string> expected)
    {
        var taken = new List<string>();
        while (_all.TryDequeue(out var complaint))
        {
            taken.Add(complaint);
        }

        return [.. taken.Where(complaint => !expected.Any(part => complaint.Contains(part, StringComparison.Ordinal)))];
    }
}
