namespace Explainer.Cli.Preview;

/// <summary>What a file is, by the end of its name, as hosts say it.</summary>
internal static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" or ".jsonld" => "application/json; charset=utf-8",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".yml" or ".yaml" => "application/yaml; charset=utf-8",
        ".txt" or "" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        ".woff2" => "font/woff2",
        ".mp4" => "video/mp4",
        _ => "application/octet-stream",
    };
}
