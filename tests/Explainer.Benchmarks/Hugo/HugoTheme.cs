namespace Explainer.Benchmarks.Hugo;

/// <summary>A theme for Hugo that shows what ours shows on a plain course, written as plainly as Hugo allows: also its structured data, anchors, page of search and index.</summary>
/// <remarks>Hugo calls the page that comes before in order of weight the next one.</remarks>
internal static class HugoTheme
{
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("config.toml", """
            baseURL = "https://course.example/"
            title = "A Measured Course"
            languageCode = "en"
            disableKinds = ["taxonomy", "term"]
            enableRobotsTXT = true
            [outputs]
            home = ["HTML", "RSS", "SearchIndex"]
            section = ["HTML"]
            [outputFormats.SearchIndex]
            mediaType = "application/json"
            baseName = "search-index"
            isPlainText = true
            [params]
            summary = "A course made to be measured."
            [markup.tableOfContents]
            startLevel = 2
            endLevel = 2

            """),
        ("layouts/_default/baseof.html", """
            <!DOCTYPE html>
            <html lang="en" data-kind="{{ .Kind }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} · {{ site.Title }}</title>
            <meta name="description" content="{{ .Params.summary }}">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="/assets/style.css">
            <link rel="stylesheet" href="/assets/print.css" media="print">
            <script src="/assets/script.js" defer></script>
            <link rel="canonical" href="{{ .Permalink }}">
            {{ with .NextInSection }}<link rel="prev" href="{{ .RelPermalink }}">{{ end }}
            {{ with .PrevInSection }}<link rel="next" href="{{ .RelPermalink }}">{{ end }}
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            <link rel="apple-touch-icon" href="/assets/icon-192.png">
            <link rel="manifest" href="/manifest.webmanifest">
            <link rel="alternate" type="application/rss+xml" href="/index.xml" title="{{ site.Title }}">
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="{{ site.Title }}">
            <meta property="og:title" content="{{ .Title }}">
            <meta property="og:description" content="{{ .Params.summary }}">
            <meta property="og:url" content="{{ .Permalink }}">
            <meta property="og:image" content="https://course.example/assets/card.png">
            <meta name="twitter:card" content="summary_large_image">
            <script type="application/ld+json">{{ partial "structured-data.html" . | jsonify | safeJS }}</script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the text</a>
            <header class="top frame"><a class="brand" href="/">{{ site.Title }}</a>
            <nav aria-label="Site"><ul>
            <li><a href="/lessons/"{{ if eq .Section "lessons" }} aria-current="true"{{ end }}>Lessons</a></li>
            <li><a href="/about/">About</a></li>
            <li><a class="search" href="/search/">Search</a></li>
            </ul></nav>
            </header>
            {{ if not .IsHome }}<nav class="breadcrumbs frame" aria-label="You are here"><ol>
            {{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
            {{ end }}</ol></nav>{{ end }}
            <main id="main" class="frame" tabindex="-1">
            {{ block "main" . }}{{ end }}
            </main>
            <footer class="frame"><p>Text by The authors, <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>. Facts checked 20 November 2026.</p>
            <ul><li><a href="/about/">About</a></li><li><a href="/index.xml">Feed</a></li></ul></footer>
            </body>
            </html>

            """),
        ("layouts/partials/structured-data.html", """
            {{ $crumbs := slice }}{{ range $i, $page := .Ancestors.Reverse }}{{ $crumbs = $crumbs | append (dict "@type" "ListItem" "position" (add $i 1) "name" $page.Title "item" $page.Permalink) }}{{ end }}
            {{ $crumbs = $crumbs | append (dict "@type" "ListItem" "position" (add (len $crumbs) 1) "name" .Title "item" .Permalink) }}
            {{ $self := dict "@type" (cond (eq .Section "lessons") "LearningResource" "WebPage") "name" .Title "url" .Permalink "description" .Params.summary "educationalLevel" .Params.level "timeRequired" (printf "PT%dM" .ReadingTime) "isPartOf" (dict "@type" "Course" "name" site.Title "url" site.BaseURL) }}
            {{ return dict "@context" "https://schema.org" "@graph" (slice $self (dict "@type" "BreadcrumbList" "itemListElement" $crumbs)) }}

            """),
        ("layouts/_default/_markup/render-heading.html", """
            <h{{ .Level }} id="{{ .Anchor }}">{{ .Text | safeHTML }} <a class="anchor" href="#{{ .Anchor }}" aria-label="Link to this section: {{ .PlainText }}"></a></h{{ .Level }}>

            """),
        ("layouts/_default/search.html", """
            {{ define "main" }}<header><h1>{{ .Title }}</h1><p class="summary">{{ .Params.summary }}</p></header>
            <div class="entries">{{ with site.GetPage "/lessons" }}<section aria-labelledby="lessons"><h2 id="lessons">Lessons</h2><ul>
            {{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="line">{{ .Params.summary }}</span></li>
            {{ range .RegularPages }}{{ $page := . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="line">{{ .Params.summary }}</span><ul>{{ range .Fragments.Headings }}{{ range .Headings }}<li><a href="{{ $page.RelPermalink }}#{{ .ID }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul></li>
            {{ end }}{{ end }}</ul></section>{{ end }}</div>{{ end }}

            """),
        ("layouts/index.searchindex.json", """
            [{{ range $i, $page := where site.RegularPages "Section" "lessons" }}{{ if $i }},
            {{ end }}{{ dict "title" $page.Title "path" $page.RelPermalink "line" $page.Params.summary "text" $page.Plain | jsonify }}{{ end }}]

            """),
        ("layouts/_default/single.html", """
            {{ define "main" }}<header><h1>{{ .Title }}</h1><p class="summary">{{ .Params.summary }}</p></header>
            <div class="prose">{{ .Content }}</div>{{ end }}

            """),
        ("layouts/lessons/single.html", """
            {{ define "main" }}<header><p class="eyebrow">Lesson {{ .Params.number }}</p>
            <h1>{{ .Title }}</h1>
            <p class="summary">{{ .Params.summary }}</p>
            <p class="meta"><span>{{ .ReadingTime }} minutes</span> <span>{{ .Params.level }}</span></p>
            </header>
            <nav class="contents" aria-label="On this page">{{ .TableOfContents }}</nav>
            <div class="prose">
            {{ .Content }}
            </div>
            <nav class="around" aria-label="Lessons">
            {{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}"><span>Previous lesson</span> {{ .Title }}</a>{{ end }}
            {{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}"><span>Next lesson</span> {{ .Title }}</a>{{ end }}
            </nav>
            {{ $page := . }}<nav class="unit" aria-labelledby="unit"><h2 id="unit"><a href="{{ .Parent.RelPermalink }}">Unit: {{ .Parent.Title }}</a></h2><ol>
            {{ range .Parent.RegularPages }}<li><span class="number">{{ .Params.number }}</span> <a href="{{ .RelPermalink }}"{{ if eq . $page }} aria-current="page"{{ end }}>{{ .Title }}</a></li>
            {{ end }}</ol></nav>{{ end }}

            """),
        ("layouts/_default/list.html", """
            {{ define "main" }}<header><h1>{{ .Title }}</h1><p class="summary">{{ .Params.summary }}</p></header>
            <div class="prose">{{ .Content }}</div>
            <div class="units">{{ range .Sections }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p>
            <ol class="lessons">{{ range .RegularPages }}<li><span class="number">{{ .Params.number }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="minutes">{{ .ReadingTime }} min, {{ .Params.level }}</span><p>{{ .Params.summary }}</p></li>
            {{ end }}</ol>{{ end }}
            <ol class="lessons">{{ range .RegularPages }}<li><span class="number">{{ .Params.number }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="minutes">{{ .ReadingTime }} min, {{ .Params.level }}</span><p>{{ .Params.summary }}</p></li>
            {{ end }}</ol></div>{{ end }}

            """),
        ("layouts/index.html", """
            {{ define "main" }}<header><h1>{{ .Title }}</h1></header>
            <div class="prose">{{ .Content }}</div>
            <div class="units">{{ with site.GetPage "/lessons" }}{{ range .Sections }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p>
            <ol class="lessons">{{ range .RegularPages }}<li><span class="number">{{ .Params.number }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="minutes">{{ .ReadingTime }} min</span></li>
            {{ end }}</ol>{{ end }}{{ end }}</div>{{ end }}

            """),
        ("layouts/404.html", """
            {{ define "main" }}<h1>This page is not here</h1>{{ end }}

            """),
    ];
}
