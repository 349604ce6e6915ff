package id.sigap.claims.heir;

import id.sigap.claims.heir.DeathCases.Answer;
import id.sigap.claims.heir.kin.Claimable;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.heir.kin.Need;
import id.sigap.claims.heir.kin.NoRight;
import id.sigap.contracts.claims.Programme;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that the caller can claim after a death, or why not. */
@Schema(name = "HeirsRight")
record RightView(@Schema(examples = "JHT") Programme programme, Claimable claimable,
        @Schema(examples = "JHT savings") String text, @Schema(description = "For whom the caller claims") For forWhom,
        @Schema(description = "Of the family; to be sent with the claim where it is for a child", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID memberId,
        @Schema(description = "Of the child; null for oneself", examples = "AYU SANTOSO") String memberName,
        @Schema(description = "Null where there is no right") ShareView share, @Schema(examples = "true") boolean entitled,
        @Schema(description = "Whether officers have settled the family; nothing is paid before", examples = "false") boolean certain,
        @Schema(description = "Why there is no right, as code; null where there is one") NoRight reason,
        @Schema(examples = "There are heirs of an earlier rank.") String reasonText,
        @Schema(description = "What has to be proved; each by one of the papers named", examples = "Letter of heirs or Court order that names the heirs") List<String> papers) {

    enum For {
        MYSELF, WARD, SCHOLAR, FUNERAL
    }

    @Schema(name = "ShareOfWhole", description = "An exact share; rounding to whole rupiah gives the rest to those who come first")
    record ShareView(@Schema(examples = "1") long numerator, @Schema(examples = "3") long denominator, @Schema(examples = "1/3") String text,
            @Schema(description = "Of the death benefit: whether the funeral grant is divided with it", examples = "true") boolean withFuneral) {
    }

    static RightView of(OwnRights.Asked asked, Locale language) {
        Claimable claimable = Claimable.of(asked.programme(), asked.forWhom()).orElse(null);
        For forWhom = switch (asked.forWhom()) {
            case ForWhom.Myself myself -> For.MYSELF;
            case ForWhom.Ward ward -> For.WARD;
            case ForWhom.Scholar scholar -> For.SCHOLAR;
            case ForWhom.WhoPaidTheFuneral payer -> For.FUNERAL;
        };
        UUID memberId = asked.member() == null ? null : asked.member().id();
        String name = asked.member() == null || forWhom == For.MYSELF ? null : asked.member().person().legalName();
        String text = claimable == null ? null : claimable.label().in(language);
        return switch (asked.answer()) {
            case Answer.NotEntitled(NoRight why) -> new RightView(asked.programme(), claimable, text, forWhom, memberId, name, null, false, false, why,
                    why.text().in(language), List.of());
            case Answer.Entitled right -> new RightView(asked.programme(), claimable, text, forWhom, memberId, name,
                    new ShareView(right.shareNumerator(), right.shareDenominator(), right.portion().share().toString(), right.withFuneral()), true,
                    right.certain(), null, null, papers(right.proofs(), language));
        };
    }

    private static List<String> papers(List<Need> needs, Locale language) {
        return needs.stream().map(need -> need.in(language)).toList();
    }

    @Override
    public String toString() {
        return "RightView[" + programme + ", " + forWhom + "]";
    }
}
