using System.Net.Sockets;
using System.Runtime.InteropServices;
using Explainer.Cli.Preview;

namespace Explainer.Cli.Commands;

/// <summary>Serves the site from memory and follows every change until it is told to stop.</summary>
internal static class PreviewCommand
{
    public static int Run(BuildSettings settings, int port, Terminal terminal, Surroundings surroundings)
    {
        using var ending = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return RunAsync(settings, port, terminal, surroundings, ending.Token).GetAwaiter().GetResult();

        // The first signal ends us in order; a second is left to the system.
        void Stop(PosixSignalContext context)
        {
            context.Cancel = !ending.IsCancellationRequested;
            ending.Cancel();
        }
    }

    internal static async Task<int> RunAsync(BuildSettings settings, int port, Terminal terminal, Surroundings surroundings, CancellationToken ending)
    {
        var root = surroundings.FindRoot(settings.Root);
        var memo = new PipelineMemo();
        Action<string>? progress = null;
        var site = new LiveSite(() =>
        {
            try
            {
                return surroundings.Pipeline(new PipelineOptions(root, settings.Today ?? surroundings.Today, memo, progress));
            }
            catch
            {
                // What a failed run left in the memo is not to be trusted.
                memo = new PipelineMemo();
                throw;
            }
        });
        var poller = new FolderPoller(root);
        using var feed = new ReloadFeed(site);
        try
        {
            Rebuild first;
            using (var line = terminal.StartProgress())
            {
                progress = line.Say;
                first = await Task.Run(site.Rebuild, ending).WaitAsync(ending);
                progress = null;
            }

            Tell(first);
            PreviewServer server;
            try
            {
                server = await PreviewServer.StartAsync(site, feed, port);
            }
            catch (Exception error) when (error is SocketException or IOException)
            {
                terminal.Errors.WriteLine($"the preview cannot listen on port {port}: {error.Message}");
                terminal.Errors.WriteLine("help: name another port with `--port NUMBER`");
                return 1;
            }

            await using var running = server;
            terminal.Output.WriteLine($"the preview is at {server.Address} (Ctrl-C ends it)");
            await Task.Run(() => new Follower(poller, site, feed, Tell).RunAsync(ending), ending).WaitAsync(ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // A run that is under way dies with the process; it writes nothing.
        }

        return 0;

        void Tell(Rebuild rebuild)
        {
            terminal.Report(rebuild.Diagnostics, toOutput: false);
            if (rebuild.Bug is { } bug)
            {
                terminal.Errors.WriteLine(bug);
            }

            terminal.Output.WriteLine(rebuild.Line);
        }
    }
}
