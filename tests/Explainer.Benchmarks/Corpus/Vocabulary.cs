namespace Explainer.Benchmarks.Corpus;

/// <summary>The words that lessons are made of. Few are used often and most seldom, as in a real text, so that pages compress as real ones do; none that a question had better do without.</summary>
internal static class Vocabulary
{
    private static readonly string[] All = (
        "the a of and to in is that it for you with as on are this be or can from by which what its an one more have they their each when but has " +
        "model weights licence data code open release paper use user team text answer question training part file source card version test result rule " +
        "number memory machine server price cost time page record table list term word place reason example change copy share owner right permission " +
        "company person group teacher reader engineer lawyer writer student maker public private free closed small large long short new old clear exact " +
        "common rare strict simple careful useful honest complete missing hidden known unknown reported measured published trained tuned hosted rented " +
        "download run build check compare read write keep give take ask name count sort choose decide publish train tune host rent sell serve explain " +
        "before after under over between without within against about because while until where whether although also often seldom again " +
        "still first second third last next other another same different every some many few most least several enough less much both neither " +
        "architecture parameter checkpoint dataset benchmark evaluation inference quantisation context window token layer attention gradient batch epoch " +
        "framework definition clause section paragraph notice attribution threshold restriction condition obligation exception warranty liability patent " +
        "trademark jurisdiction regulation provider deployer downstream upstream community foundation committee steward contributor maintainer repository " +
        "mirror archive commit branch signature checksum manifest container accelerator processor bandwidth latency throughput utilisation capacity " +
        "workload request response prompt completion instruction preference feedback reward policy safety refusal audit provenance transparency")
        .Split(' ');

    public static string Any(Dice dice)
    {
        // The lower of two rolls: early words come up far more often than late ones.
        var roll = Math.Min(dice.Roll(All.Length), dice.Roll(All.Length));
        return All[roll];
    }

    /// <summary>A word that can stand as a name: none of the small ones at the head of the list.</summary>
    public static string Noun(Dice dice) => All[32 + dice.Roll(All.Length - 32)];
}
