package id.sigap.claims.heir;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.Guardian;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A death and the family, as officers read them. */
@Schema(name = "DeathFacts")
record FactsView(@Schema(examples = "2026-11-02") LocalDate diedOn, @Schema(examples = "3201-KM-02112026-0007") String certificateNumber,
        @Schema(examples = "Kabupaten Bogor") String certificatePlace, @Schema(description = "Null while not known") Boolean workCaused, UUID accidentId,
        List<Member> family, @Schema(description = "The reporter who says to have paid for the funeral; null where nobody does") UUID funeralPaidBy) {

    @Schema(name = "FamilyMember")
    record Member(UUID memberId, Relation relation, @Schema(examples = "AYU SANTOSO") String legalName, @Schema(examples = "2015-06-01") LocalDate birthDate,
            LocalDate diedOn, LocalDate marriedOn, LocalDate worksSince, SchoolLevel schoolLevel,
            @Schema(description = "School years finished at that level; null without one", examples = "4") Integer schoolYearsDone,
            Guardian.Basis guardianBasis, @Schema(examples = "SITI RAHAYU") String guardianName, @Schema(examples = "1990-08-17") LocalDate guardianBirthDate) {

        static Member of(FamilyMember member) {
            Guardian guardian = member.guardian();
            return new Member(member.id(), member.relation(), member.person().legalName(), member.person().born(), member.diedOn(), member.marriedOn(),
                    member.worksSince(), member.school() == null ? null : member.school().level(), member.school() == null ? null : member.school().yearsDone(),
                    guardian == null ? null : guardian.basis(), guardian == null ? null : guardian.person().legalName(),
                    guardian == null ? null : guardian.person().born());
        }

        @Override
        public String toString() {
            return "Member[" + relation + "]";
        }
    }

    /** Null for null. */
    static FactsView of(DeathFacts facts) {
        return facts == null ? null : new FactsView(facts.died(), facts.certificate().number(), facts.certificate().place(), facts.workCaused(), facts.accidentId(),
                facts.family().stream().map(Member::of).toList(), facts.funeralPaidBy());
    }

    @Override
    public String toString() {
        return "FactsView[***]";
    }
}
