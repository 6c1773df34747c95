namespace Explainer.Tests.Robustness;

/// <summary>The files of the tiny course: one of everything that an author can write.</summary>
internal static class TinyFiles
{
    public const string Site = "input/site.yml";
    public const string First = "input/lessons/1-start/1-first-words.md";
    public const string Second = "input/lessons/1-start/2-every-block.md";
    public const string Unit = "input/lessons/1-start/unit.md";
    public const string Glossary = "input/glossary.md";
    public const string Sources = "input/sources.yml";
    public const string Choose = "input/tools/choose.md";
    public const string Kind = "input/tools/kind.md";
    public const string Memory = "input/tools/memory.md";
    public const string Home = "input/pages/home.md";
    public const string Missing = "input/pages/404.md";
    public const string About = "input/pages/about.md";
    public const string Fact = "input/facts/models.yml";
    public const string Plan = "input/plans/hour.yml";
    public const string Picture = "input/assets/dot.svg";

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        (Site, """
            title: Tiny course
            summary: A course for tests.
            address: https://example.org
            language: en
            author: Somebody
            licence: CC BY 4.0
            licence-address: https://creativecommons.org/licenses/by/4.0/
            fact-age-limit: 180
            checked: 2026-11-20
            navigation: [lessons, tools, about, glossary, sources]

            """),
        (Unit, """
            ---
            title: Start
            summary: Where it starts.
            ---

            Words come first. See [the first lesson](1-first-words.md).

            """),
        (First, """
            ---
            title: First words
            summary: What the words mean.
            level: beginner
            objectives:
              o-words: Tell two words apart.
            ---

            ## Two words {#two-words time=5 for=o-words}

            A [weight](term:weight) is [a number](cite:first-book#page-2).
            It has [7](fact:models/tiny#size) of them. See [the next](2-every-block.md#tabs-here).

            ![A dot](../../assets/dot.svg)

            :::quiz {#q-weight ignore=item-options-count because="Two are enough here."}
            What is a weight?

            - [x] A number
            - [ ] A word
              > Words are tokens; weights are numbers.

            Hint: Count.

            Why: Models compute.
            :::

            :::tool choose
            :::

            ## Key points {#key-points}

            - Weights are numbers.

            """),
        (Second, TinyLesson.EveryBlock),
        (Glossary, """
            ---
            title: Glossary
            summary: Words.
            ---

            What the words mean.

            ## Token {#token}

            A piece of text.

            ## Weight {#weight}

            A number [in a model](cite:first-book).

            More about it.

            Also: parameter

            """),
        (Sources, """
            first-book:
              title: The first book
              publisher: A publisher
              address: https://example.org/book
              published: 2024-10
              checked: 2026-11-20
              read: All of it.

            """),
        (Choose, """
            ---
            title: Choose
            summary: What to choose.
            ---

            Two questions.

            :::decision {#choose policy=first}
            What should it be?

            - kind: [Kind](decision:kind)
            - size: Size (0..100 GB, default 8)

            | #  | kind  | size | => word | => note | Because |
            |----|-------|------|---------|---------|---------|
            | R1 | good  | < 8  | small   | nice    | It is *small*. |
            | R2 | good  | -    | large   | nice    | It is large. |
            | R3 | bad   | -    | none    | sorry   | It is bad. |

            - none: Nothing
            - small: The small one
            - large: The large one
            :::

            """),
        (Kind, """
            ---
            title: Kind
            summary: Which kind it is.
            ---

            :::decision {#kind}
            Which kind is it?

            - stated: Is it stated? (yes/no, default yes)

            | stated | => kind | Because |
            |--------|---------|---------|
            | yes    | good    | It says so. |
            | no     | bad     | It does not. |

            - bad: Bad
            - good: Good
            :::

            """),
        (Memory, """
            ---
            title: Memory
            summary: How much it needs.
            ---

            :::calculator {#memory}
            How much memory?

            - params: Parameters, in billions (0.1..3000, default 8)
            - bits: Bits (4 | 8 | 16, default 8)

            = weights_gb = params * bits / 8 "Weights, in GB" digits=1
            :::

            Eight billions need [8.0 GB](calc:memory#weights_gb). See [the kind](decision:kind).

            """),
        (Home, """
            ---
            title: Tiny course
            summary: The first page.
            question: Which word?
            tool: choose
            doors:
              - title: Read
                text: Lessons.
                link: ../lessons/1-start/1-first-words.md#two-words
                label: Start
            ---

            Welcome.

            """),
        (Missing, "---\ntitle: Not here\nsummary: Nothing is here.\n---\n\nGo [home](home.md).\n"),
        (About, "---\ntitle: About\nsummary: Who made it.\n---\n\n## Who {#who}\n\nSomebody. [Sources](../sources.yml), [words](../glossary.md#weight), [the web](https://example.org/).\n"),
        (Fact, "tiny:\n  size: 7\n  releases:\n    - id: tiny-2\n      licence: MIT\n"),
        (Plan, "title: An hour\nsummary: One hour.\nstart: \"09:00\"\nsteps:\n  - lesson: first-words\n    minutes: 30\n  - break: Coffee\n    minutes: 10\n"),
        (Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"),
    ];
}
