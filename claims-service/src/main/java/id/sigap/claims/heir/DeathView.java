package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathGround;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.Claimant;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case of a death as one of the family sees it: the own part of it, and nothing that others declared. */
@Schema(name = "Death")
record DeathView(UUID deathCaseId, DeathStatus status, @Schema(examples = "Reported, waits for officers") String statusText,
        @Schema(description = "Null in a dispute", examples = "2026-11-02") LocalDate diedOn, @Schema(description = "What the caller is in the case") Set<Part> roles,
        List<RightView> rights, @Schema(description = "What is not known yet and stands in the way") List<Lacking> missing,
        @Schema(description = "The same in words", examples = "Officers have not settled the family yet.") List<String> missingTexts,
        @Schema(description = "Why the report was refused; null unless it was") DeathGround ground,
        @Schema(examples = "The civil registry does not confirm the death certificate") String groundText, Instant reportedAt, Instant changedAt) {

    @Schema(name = "PartInDeath")
    enum Part {
        REPORTER, HEIR, GUARDIAN
    }

    static DeathView of(DeathFile file, UUID personId, Claimant claimant, OwnRights.All rights, Locale language) {
        DeathFacts facts = file.standing().orElse(null);
        List<Lacking> missing = missing(file, facts, claimant, rights);
        DeathGround ground = file.death().ground();
        return new DeathView(file.death().id(), file.death().status(), file.death().status().text().in(language), facts == null ? null : facts.died(),
                roles(file, personId, claimant), rights.asked().stream().map(one -> RightView.of(one, language)).toList(), missing,
                missing.stream().map(one -> one.text().in(language)).toList(), ground, ground == null ? null : ground.text().in(language), file.reportedAt(),
                file.changedAt());
    }

    private static Set<Part> roles(DeathFile file, UUID personId, Claimant claimant) {
        Set<Part> roles = EnumSet.noneOf(Part.class);
        if (file.reportedBy(personId)) {
            roles.add(Part.REPORTER);
        }
        if (claimant != null && file.parties().stream().anyMatch(person -> person.same(claimant.person()))) {
            List<FamilyMember> family = file.standing().map(DeathFacts::family)
                    .orElseGet(() -> file.present().flatMap(declaration -> declaration.facts().family().stream()).toList());
            if (family.stream().anyMatch(member -> member.person().same(claimant.person()))) {
                roles.add(Part.HEIR);
            }
            if (family.stream().anyMatch(member -> isGuardian(member, claimant))) {
                roles.add(Part.GUARDIAN);
            }
        }
        return roles;
    }

    private static List<Lacking> missing(DeathFile file, DeathFacts facts, Claimant claimant, OwnRights.All rights) {
        List<Lacking> missing = new ArrayList<>();
        switch (file.death().status()) {
            case REPORTED, FAMILY_PROPOSED -> missing.add(Lacking.FAMILY_NOT_SETTLED);
            case DISPUTED -> missing.add(Lacking.FAMILY_DISPUTED);
            case SETTLED, REFUSED -> { }
        }
        if (facts != null && facts.workCaused() == null) {
            missing.add(Lacking.CAUSE_NOT_KNOWN);
        }
        if (rights.lacksGuardian()) {
            missing.add(Lacking.GUARDIAN_NOT_NAMED);
        }
        if (claimant == null) {
            missing.add(Lacking.IDENTITY_NOT_ARRIVED);
        }
        return missing;
    }

    private static boolean isGuardian(FamilyMember member, Claimant claimant) {
        return member.guardian() != null && member.guardian().person().same(claimant.person());
    }

    @Override
    public String toString() {
        return "DeathView[" + deathCaseId + "]";
    }
}
