namespace Explainer.Tests.Quizzes;

/// <summary>One good quiz of each kind, as authors write them.</summary>
internal static class QuizSamples
{
    public const string Single = """
        :::quiz {#q-described for=o-words again=what-open-means confidence}
        Under the OSAID, which part may be *described*?

        > a quote in the stem

        - [x] The training `data`
          > Right: detailed information is asked for.
        - [ ] The weights
          > Weights are parameters.
          >
          > They must be available.
        - [ ] The code
          > The code must be released.

        Hint: Which part do *others* hold rights in?

        Hint: Look at the data.

        Why: The definition treats *information about data* apart.
        :::
        """;

    public const string Multiple = """
        :::quiz {#q-several}
        Which are right?

        - [x] One
        - [ ] Two
          > No.
        - [x] Three
        :::
        """;

    public const string TrueFalse = """
        :::quiz {#q-certified type=true-false}
        OLMo is certified.

        - [ ] True
          > Nobody certifies.
        - [x] False
        :::
        """;

    public const string Number = """
        :::quiz {#q-weights type=number unit=GB}
        How much memory?

        - [x] 3.5 ± 0.2
          > Right.
        - [x] 5..5.5
        - [ ] 28 ± 1
          > Bits are not bytes.
        - [ ] -7
          > Less than nothing.
        :::
        """;

    public const string Text = """
        :::quiz {#q-name type=text case}
        Name the licence.

        - [x] `Apache-2.0`
        - [x] `Apache <2>`
        - [ ] `Apache 2.0`
          > The identifier has a hyphen.
        :::
        """;

    public const string Match = """
        :::quiz {#q-which-part type=match}
        Which part does each person need?
        | Item | Partner | Because |
        |---|---|---|
        | An *engineer* | Weights | Fine-tuning starts there. |
        | A publisher | `Datasets` | Only the data can answer. |
        | A reviewer | Code \| data | With the same test. |
        :::
        """;

    public const string Classify = """
        :::quiz {#q-sort type=classify}
        Sort these releases.

        | Item | Bin | Because |
        |---|---|---|
        | GPT-5 | Closed | Nobody outside holds the file. |
        | gpt-oss | Open weights | Apache-2.0. |
        | GPT-4 | Closed | The same. |
        :::
        """;

    public const string Order = """
        :::quiz {#q-order type=order}
        From closed to open.

        1. An app
           > Nobody holds the file.
        2. A *file*, for research
        3. A file under MIT
        4. All of it
        :::
        """;

    public static IReadOnlyList<string> All { get; } = [Single, Multiple, TrueFalse, Number, Text, Match, Classify, Order];
}
