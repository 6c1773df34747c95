using Explainer.Facts;
using Explainer.Rendering.Views;

namespace Explainer.Rendering.Licences;

/// <summary>What is recorded of licences, as pages print it.</summary>
internal static class LicenceText
{
    public static IReadOnlyList<(string Id, string Name)> Grants { get; } =
        [("commercial-use", "Use in a business"), ("modify", "Change it"), ("redistribute", "Pass it on"), ("distil-or-train-others", "Train other models with it")];

    /// <summary>What pages call a grant; null where a record has no grant of this name.</summary>
    public static string? GrantName(string grant) => Grants.FirstOrDefault(known => known.Id == grant).Name;

    /// <summary>Thresholds count users or money; the unit of money stands in the record, with its remarks.</summary>
    public static string Amount(Threshold threshold) => $"{RecordText.Large(threshold.Value)} {threshold.Unit}";

    /// <summary>The same where room is short: without the remarks behind the unit.</summary>
    public static string Short(Threshold threshold) => threshold.Measure switch
    {
        "monthly-active-users" => $"{RecordText.Large(threshold.Value)} users a month",
        "monthly-revenue" => $"{RecordText.Large(threshold.Value)} dollars a month",
        _ => $"{RecordText.Large(threshold.Value)} dollars a year",
    };

    public static IReadOnlyList<GrantView> GrantsOf(Licence licence) =>
        [.. licence.Grants.Select(grant => new GrantView(GrantName(grant.Name)!, Word(licence, grant), Level(licence, grant), grant.Summary, grant.Clause))];

    /// <summary>What is recorded of a grant. A bare yes would say too much where it holds for some purposes only.</summary>
    public static string Word(Licence licence, Grant grant) => !IsNarrowed(licence, grant) ? RecordText.Title(grant.Value)
        : licence.OnlyFor.Length > 0 ? $"Yes, for {RecordText.Words(licence.OnlyFor)}" : "Yes, non-commercially";

    /// <summary>A grant's place on the ramp from closed to open; silence has none, because it closes nothing by itself.</summary>
    public static string Level(Licence licence, Grant grant) => (IsNarrowed(licence, grant) ? "with-conditions" : grant.Value) switch
    {
        "yes" => "6",
        "with-conditions" => "4",
        "yes-with-threshold" => "3",
        "separate-agreement" => "1",
        "no" => "0",
        _ => "",
    };

    /// <summary>What a licence is for, where that is narrow, and whether a business may use what is under it, as sentences.</summary>
    public static string Answer(Licence licence) => (licence.OnlyFor.Length > 0 ? $"This licence is for {RecordText.Words(licence.OnlyFor)} only, in the sense of its text. "
        : IsNonCommercial(licence) ? "This licence is for non-commercial use only. " : "") + Business(licence);

    private static string Business(Licence licence)
    {
        var limits = licence.Restrictions.Count > 0 || licence.Conditions.Count > 0 ? " The duties and limits below come with it." : "";
        return licence.Grants[0].Value switch
        {
            "yes" => $"A business may use what is under this licence.{limits}",
            "yes-with-threshold" => $"A business may use what is under this licence, up to a size.{limits}",
            "separate-agreement" when Has(licence, "non-production-only") => "A business may test outside production, and needs an agreement with the licensor for everything else.",
            "separate-agreement" => "A business needs an agreement with the licensor first.",
            "no" => "A business may not use what is under this licence.",
            _ => "",
        };
    }

    /// <summary>Why a record may be wrong, as a sentence; empty when the text was read and nothing is doubtful.</summary>
    public static string Caution(Licence licence, string readHow) => (licence.Confidence, readHow) switch
    {
        (_, "not-read") => "We have not read this text. What stands here was reported by others; check it before you rely on it.",
        (_, "clauses-quoted-by-others") => "We have read only single clauses of this text, as others quote them. Check the text before you rely on it.",
        (_, "opening-only" or "partial-text") => "We have read only part of this text. Check the rest before you rely on it.",
        ("low", _) => "This record is weakly confirmed. Check the text before you rely on it.",
        ("medium", _) => "Part of this record rests on documents of others.",
        _ => "",
    };

    /// <summary>Whether part of a text was never seen, so that what is not recorded may stand there all the same.</summary>
    public static bool IsPartlyUnread(PageScope scope, Licence licence) =>
        scope.Site.CitationById.TryGetValue(licence.Source, out var source) && source.ReadHow is ("not-read" or "clauses-quoted-by-others" or "opening-only" or "partial-text");

    /// <summary>What to say where none of something is recorded: of a text that was not read whole, nobody knows.</summary>
    public static string None(string noun, bool isPartlyUnread) =>
        isPartlyUnread ? $"No {noun} is known to us, and we have not read the whole text." : $"No {noun} is recorded.";

    public static ClauseView Duty(LicenceClause clause) => new(RecordText.Title(clause.Name), clause.Paraphrase, clause.Clause);

    private static bool IsNonCommercial(Licence licence) => Has(licence, "non-commercial-only");

    /// <summary>Whether a plain yes of a grant ends with the purposes that a licence is for.</summary>
    private static bool IsNarrowed(Licence licence, Grant grant) => grant.Value == "yes" && (licence.OnlyFor.Length > 0 || IsNonCommercial(licence));

    private static bool Has(Licence licence, string limit) => licence.Restrictions.Any(clause => clause.Id == limit);

    public static ClauseView Threshold(Threshold threshold) =>
        new(RecordText.Title(Amount(threshold)), $"{threshold.WhatHappens} Counted: {RecordText.Words(threshold.Measure)}, {threshold.Tested}.", threshold.Clause);
}
