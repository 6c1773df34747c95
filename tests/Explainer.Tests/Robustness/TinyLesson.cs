namespace Explainer.Tests.Robustness;

/// <summary>A lesson with every block and every kind of question.</summary>
internal static class TinyLesson
{
    public const string EveryBlock = """
        ---
        title: "Every block: a \"tour\""
        summary: One of each.
        level: advanced
        minutes: 12
        objectives:
          o-blocks: Name every block.
        requires: [first-words]
        ---

        ## Questions {#questions for=o-blocks}

        > [!WARNING]
        > Mind *the* gap.

        :::quiz {#q-many type=multiple for=o-blocks again=first-words confidence}
        Which are right?

        - [x] One
        - [x] Two
          > Yes.
        - [ ] Three
          > No, three is wrong.
        :::

        :::quiz {#q-true type=true-false}
        It is true.

        - [x] True
        - [ ] False
          > A rule says so.
        :::

        :::quiz {#q-number type=number unit=GB}
        How many?

        - [x] 3.5 ± 0.2
        - [ ] 28 ± 1
          > That is eight times as much.
        :::

        :::quiz {#q-text type=text case}
        Which licence?

        - [x] `Apache-2.0`
        - [ ] `Apache 2.0`
          > Almost: mind the hyphen.
        :::

        :::quiz {#q-match type=match}
        Match them.

        | Item | Partner | Because |
        |------|---------|---------|
        | One  | 1       | It is.  |
        | Two  | 2       | Also so. |
        :::

        :::quiz {#q-sort type=classify}
        Sort them.

        | Item | Bin   | Because |
        |------|-------|---------|
        | One  | odd   | It is.  |
        | Two  | even  | It is.  |
        | Four | even  | It is.  |
        :::

        :::quiz {#q-order type=order}
        Put them in order.

        1. First
           > It is.
        2. Second
        3. Third
        :::

        ### Code and tables {#code}

        | Left | Right |
        |------|------:|
        | `a`  | b     |

        ```text
        code
        ```

        - [x] done
        - [ ] to do

        1. One
           - inner

        ---

        ## Blocks {#blocks}

        :::reveal Show the sum
        1 + 1 = 2
        :::

        :::::activity Defend your row {minutes=8 group=pairs}
        Talk.

        ::::reveal Inside
        Yes.
        ::::
        :::::

        :::instructor {minutes=2}
        Ask [them](../../pages/about.md#who).
        :::

        :::slide
        Short.
        :::

        ::::tabs {group=role #tabs-here}
        ### Lawyer {#lawyer}

        Read.

        ### Engineer {#engineer}

        Run.
        ::::

        :::picture spectrum {of=choose}
        :::

        :::decision {#own policy=collect with=sum}
        How many points?

        - aa: One? (yes/no)
        - bb: Which?
          - left: Left
          - right: Right

        | aa  | bb    | => points | Because |
        |-----|-------|-----------|---------|
        | yes | -     | 1         | One.    |
        | -   | left  | 2         | Two.    |
        | no  | right | -1        | Minus.  |
        :::

        Text with &amp; and &copy; and a\
        break, **bold**, *soft*, `code`, [a footnote][ref].

        [ref]: https://example.org/ref

        ## Key points {#key-points}

        - All.

        """;
}
