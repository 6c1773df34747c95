using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Running;

/// <summary>Everything a browser complains of: errors and warnings on the console (broken content policy included), failed and foreign requests.</summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<string> _all = new();
    private readonly Uri _home;
    private readonly IReadOnlyList<string> _expected;

    /// <param name="home">Requests that go elsewhere are complaints.</param>
    /// <param name="expected">Parts of complaints that a test asks for.</param>
    public Complaints(IBrowserContext context, Uri home, IReadOnlyList<string> expected)
    {
        (_home, _expected) = (home, expected);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" or "assert")
            {
                Add($"{message.Page?.Url}: {message.Type}: {message.Text}");
            }
        };
        context.WebError += (_, error) => Add($"{error.Page?.Url}: {error.Error}");
        context.RequestFailed += (_, request) => Add($"{request.Url}: {request.Failure}");
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme != _home.Scheme || address.Authority != _home.Authority)
            {
                Add($"{request.Url}: a request to somebody else");
            }
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Add($"{response.Url}: {response.Status}");
            }
        };
    }

    public IReadOnlyCollection<string> All => _all;

    private void Add(string complaint)
    {
        if (!_expected.Any(part => complaint.Contains(part, StringComparison.Ordinal)))
        {
            _all.Enqueue(complaint);
        }
    }
}
