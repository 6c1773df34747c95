using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Explainer.Cli.Preview;

/// <summary>Serves the site from memory, to this machine only.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly WebApplication _application;
    private readonly ReloadFeed _feed;

    private PreviewServer(WebApplication application, ReloadFeed feed, int port)
    {
        _application = application;
        _feed = feed;
        Port = port;
    }

    public int Port { get; }

    public string Address => $"http://localhost:{Port}/";

    /// <summary>Starts on the port or the next free one; 0 lets the system choose.</summary>
    public static async Task<PreviewServer> StartAsync(LiveSite site, ReloadFeed feed, int port)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await StartOnceAsync(site, feed, port);
            }
            catch (IOException error) when (error.InnerException is AddressInUseException && port > 0 && port < 65535 && tried < PortsTried)
            {
                port++;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _feed.Close();
        using var patience = new CancellationTokenSource(Patience);
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    private static async Task<PreviewServer> StartOnceAsync(LiveSite site, ReloadFeed feed, int port)
    {
        // The empty builder reads no settings, no environment, and watches no folder.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port, Http1);

            // Two sockets would get two ports from the system.
            if (port > 0 && HasIPv6())
            {
                options.Listen(IPAddress.IPv6Loopback, port, Http1);
            }
        });
        var application = builder.Build();
        PreviewAnswers? answers = null;
        application.Run(context => answers!.AnswerAsync(context));
        try
        {
            // The answers know the port, which nobody knows before the start when the system chooses it.
            answers = new PreviewAnswers(site, feed, port);
            await application.StartAsync();
            if (port == 0)
            {
                port = new Uri(application.Urls.First()).Port;
                answers = new PreviewAnswers(site, feed, port);
            }

            return new PreviewServer(application, feed, port);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    private static void Http1(ListenOptions options) => options.Protocols = HttpProtocols.Http1;

    /// <summary>A machine may know the protocol and still have no such address, as many containers do.</summary>
    private static bool HasIPv6()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
