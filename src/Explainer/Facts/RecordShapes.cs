namespace Explainer.Facts;

/// <summary>Every kind of record, described once, in the order in which the data lists them.</summary>
public static class RecordShapes
{
    private static readonly IReadOnlyList<Field> Grant =
    [
        Field.Must("value", "what is granted", FieldForm.Word, "grant"),
        Field.Must("summary", "the grant in our words"),
        Field.Must("clause", "where it stands in the text"),
    ];

    private static readonly IReadOnlyList<Field> Checked =
    [
        Field.Must("checked", "the day on which it was last checked", FieldForm.Day),
        Field.Must("confidence", "how sure we are", FieldForm.Word, "confidence"),
    ];

    public static RecordShape Licence { get; } = new("licence", "licences", true, "Licences", "A licence text: what it lets you do, what it asks for, what it forbids.",
    [
        Field.Must("name", "the name printed on the text"),
        Field.May("also", "other names in use for it", FieldForm.Texts),
        Field.May("version", "the version printed on the text; may be a date"),
        Field.May("spdx", "the identifier on the SPDX list"),
        Field.Must("kind", "the kind of text", FieldForm.Word, "licence-kind"),
        Field.Must("osi-approved", "whether the Open Source Initiative approved it", FieldForm.Word, "osi-approved"),
        Field.Must("steward", "who writes and maintains the text"),
        Field.May("follows", "the text that this one replaced", FieldForm.Reference, "licence"),
        Field.May("used-by", "model families checked under it", FieldForm.Texts),
        Field.May("used-by-reported", "families named under it by independent documents only", FieldForm.Texts),
        new("grants", "what you may do", FieldForm.Map, true, "",
        [
            new("commercial-use", "use in a business", FieldForm.Map, true, "", [Field.Must("value", "what is granted", FieldForm.Word, "commercial-use"), .. Grant.Skip(1)]),
            new("modify", "changing it", FieldForm.Map, true, "", Grant),
            new("redistribute", "passing it on", FieldForm.Map, true, "", Grant),
            new("distil-or-train-others", "training other models with it or its outputs", FieldForm.Map, true, "", Grant),
        ]),
        Field.Maps("thresholds", "sizes from which other terms hold",
            Field.Must("measure", "what is counted", FieldForm.Word, "threshold-measure"),
            Field.Must("value", "the number", FieldForm.Number) with { Unit = FieldUnit.Beside },
            Field.Must("unit", "the unit of the number"),
            Field.Must("tested", "when it is measured"),
            Field.Must("what-happens", "what happens above it"),
            Field.Must("clause", "where it stands in the text")),
        Field.Maps("conditions", "what you must do",
            Field.Must("id", "the kind of duty", FieldForm.Word, "condition"),
            Field.Must("paraphrase", "the duty in our words"),
            Field.Must("clause", "where it stands in the text")),
        Field.Maps("restrictions", "what you may not do",
            Field.Must("id", "the kind of limit", FieldForm.Word, "restriction"),
            Field.May("only-for", "the one kind of purpose that is left, where it is narrower than all without money", FieldForm.Word, "purpose-left"),
            Field.May("places", "the places that an exclusion names", FieldForm.Words, "place"),
            Field.May("models", "the models that it is about, where not all", FieldForm.Word, "modality-class"),
            Field.May("fields", "the fields of use that it names, of those that we ask for", FieldForm.Words, "field-of-use"),
            Field.May("services", "the kinds of business that it is about", FieldForm.Words, "service"),
            Field.Must("paraphrase", "the limit in our words"),
            Field.Must("clause", "where it stands in the text")),
        Field.May("notes", "what is easy to get wrong"),
        Field.Must("source", "the text that was read", FieldForm.Reference, "source"),
        .. Checked,
    ]);

    public static RecordShape Family { get; } = new("family", "families", true, "Families", "A model family: who makes it, what it released, and what each release contains.",
    [
        Field.Must("name", "the family's name"),
        Field.Must("organisation", "who makes it"),
        Field.Must("country", "where the maker sits, as a two-letter code"),
        Field.Must("organisation-kind", "what the maker is", FieldForm.Word, "organisation-kind"),
        Field.Must("openness", "our label for the family as a whole", FieldForm.Word, "openness"),
        Field.May("withheld", "parts that come with none of its releases", FieldForm.Words, "component"),
        Field.May("incomplete", "parts that come with its releases, but not whole", FieldForm.Words, "component"),
        Field.Must("summary", "the family in a few sentences"),
        Field.May("typical-sizes", "the range of sizes"),
        Field.May("variants", "training stages that are published", FieldForm.Words, "variant"),
        Field.May("specialisations", "what its models are made for", FieldForm.Words, "specialisation"),
        Field.May("modalities", "what its models take in or make beside text", FieldForm.Words, "modality"),
        Field.May("languages", "languages that its models are said to know, as far as recorded", FieldForm.Words, "language"),
        new("releases", "what was published, and when", FieldForm.Maps, true, "",
        [
            Field.Must("id", "the release's id"),
            Field.Must("name", "the release's name"),
            Field.Must("released", "when it became public", FieldForm.Date),
            Field.May("sizes-b", "total parameters in billions, one number a size", FieldForm.Numbers) with { Unit = FieldUnit.Billions },
            Field.May("active-b", "parameters used per token, in billions, in the order of the sizes", FieldForm.Numbers) with { Unit = FieldUnit.Billions },
            Field.May("context-tokens", "the largest context stated or configured, in tokens", FieldForm.Number) with { Unit = FieldUnit.Tokens },
            Field.Must("licence", "the licence of the weights", FieldForm.Reference, "licence"),
            Field.May("licence-text", "whether the text of that licence was found with the weights", FieldForm.Word, "licence-text"),
            Field.Maps("licence-exceptions", "sizes under another licence", Field.Must("model", "the size"), Field.Must("licence", "its licence", FieldForm.Reference, "licence")),
            Field.May("variants", "training stages of this release", FieldForm.Words, "variant"),
            Field.Must("weights", "how outsiders get the weights", FieldForm.Word, "weights"),
            Field.May("note", "what is easy to get wrong"),
            Field.Must("confidence", "how sure we are", FieldForm.Word, "confidence"),
            Field.Must("sources", "where this was read", FieldForm.References, "source"),
        ]),
        Field.Must("components-for", "the release that the components belong to", FieldForm.Reference, "release"),
        new("components", "what that release contains", FieldForm.Keyed, true, "component",
        [
            Field.Must("status", "how much of it is public", FieldForm.Word, "component-status"),
            Field.May("licence", "its own licence"),
            Field.May("note", "what is special about it"),
        ]),
        Field.May("transparency-score", "the maker's score in the Foundation Model Transparency Index of December 2025, of 100", FieldForm.Number),
        Field.Maps("other-licences-seen", "licences of models that are not listed as releases", Field.Must("model", "the model"), Field.Must("licence", "its licence", FieldForm.Reference, "licence")),
        Field.May("caution", "where documents contradict each other"),
        Field.Must("sources", "everything read about the family", FieldForm.References, "source"),
        .. Checked,
    ]);

    public static IReadOnlyList<RecordShape> All { get; } =
    [
        Licence, Family, OtherShapes.Definition, OtherShapes.Component, OtherShapes.LicenceRule, OtherShapes.Runtime, OtherShapes.Gpu, OtherShapes.ModelConfiguration, OtherShapes.Quantisation,
        OtherShapes.TokenPrice, OtherShapes.RentalPrice,
    ];

    /// <summary>The shape of the records in a file of <c>input/facts/</c>, named without its ending; null for files of other kinds.</summary>
    public static RecordShape? Of(string name) =>
        All.FirstOrDefault(shape => shape.IsFolder ? name.StartsWith(shape.Place + "/", StringComparison.Ordinal) : name == shape.Place);
}
