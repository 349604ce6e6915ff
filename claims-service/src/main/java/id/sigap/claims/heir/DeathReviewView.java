package id.sigap.claims.heir;

import id.sigap.claims.benefit.HeirRank;
import id.sigap.claims.benefit.Relation;
import id.sigap.claims.heir.death.DeathCase;
import id.sigap.claims.heir.death.DeathGround;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.death.DeathStep;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FuneralTo;
import id.sigap.claims.heir.kin.Shares;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.readmodel.KnownPeople.Identity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case of a death as officers need it to settle the family. */
@Schema(name = "DeathReview")
record DeathReviewView(UUID deathCaseId, DeathStatus status, @Schema(description = "As the civil registry writes it", examples = "BUDI SANTOSO") String legalName,
        @Schema(examples = "1984-03-02") LocalDate birthDate, List<Declared> declarations, @Schema(description = "Whether all declarations agree") boolean agreed,
        @Schema(description = "What is proposed; null before") FactsView proposal, UUID proposedBy,
        @Schema(description = "Whether another officer has to confirm") boolean needsSecond, @Schema(description = "What was settled last; null before") FactsView settled,
        UUID confirmedBy, DeathGround ground, @Schema(description = "Who gets what by the facts that stand; null in a dispute") Divided shares, List<Line> steps) {

    /** A case in the queue; no personal data in it. */
    @Schema(name = "DeathReviewItem")
    record Item(UUID deathCaseId, DeathStatus status, boolean needsSecond) {
        static Item of(DeathCase death) {
            return new Item(death.id(), death.status(), death.needsSecond());
        }
    }

    @Schema(name = "DeathDeclaration")
    record Declared(int no, UUID reporterPersonId, Instant at, @Schema(description = "Whether the reporter has declared anew since") boolean replaced, FactsView facts) {
        @Override
        public String toString() {
            return "Declared[" + no + "]";
        }
    }

    @Schema(name = "DividedLegacy")
    record Divided(HeirRank rank, List<Part> heirs, JpKind pension, List<Part> pensioners,
            @Schema(description = "Children with a scholarship", examples = "[\"019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11\"]") List<UUID> scholars,
            @Schema(description = "Person who gets the funeral grant; null where the heirs divide it, or nobody says to have paid") UUID funeralTo) {

        static Divided of(Shares shares) {
            return new Divided(shares.rank(), parts(shares.heirs()), shares.pension(), parts(shares.pensioners()),
                    shares.scholars().stream().map(child -> child.id()).toList(), shares.funeral() instanceof FuneralTo.WhoPaid(UUID payer) ? payer : null);
        }

        private static List<Part> parts(List<Shares.Held> held) {
            return held.stream().map(one -> new Part(one.member().id(), one.member().relation(), one.portion().share().toString())).toList();
        }
    }

    @Schema(name = "PartOfLegacy")
    record Part(UUID memberId, Relation relation, @Schema(examples = "1/3") String share) {
    }

    @Schema(name = "DeathLine")
    record Line(int no, Instant at, DeathStatus status, DeathStep step, @Schema(examples = "The family was settled") String text,
            @Schema(description = "Account of the reporter or the officer") UUID who, @Schema(description = "Of an officer", examples = "Papers seen.") String why) {
        @Override
        public String toString() {
            return "Line[" + no + "]";
        }
    }

    static DeathReviewView of(DeathFile file, Identity deceased, Shares shares, List<DeathSteps.Line> steps, Locale language) {
        DeathCase death = file.death();
        DeathFacts first = file.present().findFirst().orElseThrow().facts();
        return new DeathReviewView(death.id(), death.status(), deceased.legalName(), deceased.born(),
                file.declarations().stream().map(one -> new Declared(one.no(), one.reporterPersonId(), one.at(), one.replaced(), FactsView.of(one.facts()))).toList(),
                file.declaredByAll(first), FactsView.of(file.proposal()), death.proposedBy(), death.needsSecond(), FactsView.of(file.settled()), death.confirmedBy(), death.ground(),
                shares == null ? null : Divided.of(shares),
                steps.stream().map(line -> new Line(line.no(), line.at(), line.to(), line.step(), line.step().text().in(language), line.accountId(), line.why())).toList());
    }

    @Override
    public String toString() {
        return "DeathReviewView[" + deathCaseId + "]";
    }
}
