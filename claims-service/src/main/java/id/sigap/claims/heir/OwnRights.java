package id.sigap.claims.heir;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.heir.DeathCases.Answer;
import id.sigap.claims.heir.kin.Claimant;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.heir.kin.NoRight;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All that one caller can ask for in the case of a death, with the answers. */
@ApplicationScoped
class OwnRights {

    private static final Set<NoRight> NONE_OF_THEIR_BUSINESS = EnumSet.of(NoRight.NOT_OF_THE_FAMILY, NoRight.NOT_THE_GUARDIAN, NoRight.OF_AGE,
            NoRight.WORK_CAUSED_IT, NoRight.WORK_DID_NOT_CAUSE_IT, NoRight.FUNERAL_GOES_TO_ANOTHER);

    record Asked(Programme programme, ForWhom forWhom, FamilyMember member, Answer answer) {
    }

    /** @param lacksGuardian whether the caller is, or has reported, a minor for whom nobody acts */
    record All(List<Asked> asked, boolean lacksGuardian) {
    }

    private final DeathCases cases;
    private final LegalDays days;
    private final RuleBook book;

    OwnRights(DeathCases cases, LegalDays days, RuleBook book) {
        this.cases = cases;
        this.days = days;
        this.book = book;
    }

    /** @param claimant null while the person has not arrived */
    All of(DeathFile file, UUID personId, Claimant claimant) {
        return new All(claimant == null ? List.of() : asked(file, claimant), lacksGuardian(file, personId, claimant));
    }

    private boolean lacksGuardian(DeathFile file, UUID personId, Claimant claimant) {
        return file.standing().stream().flatMap(facts -> facts.withoutGuardian(days.today(), book.on(SurvivorFigure.MAJORITY_AGE, days.today()).whole()))
                .anyMatch(minor -> file.reportedBy(personId) || claimant != null && minor.person().same(claimant.person()));
    }

    private List<Asked> asked(DeathFile file, Claimant claimant) {
        DeathFacts facts = file.standing().orElse(null);
        if (facts == null) {
            return List.of();
        }
        List<Asked> asked = new ArrayList<>();
        for (FamilyMember member : facts.family()) {
            boolean itself = member.person().same(claimant.person());
            boolean ward = member.guardian() != null && member.guardian().person().same(claimant.person());
            if (itself || ward) {
                ForWhom forWhom = itself ? new ForWhom.Myself() : new ForWhom.Ward(member.id());
                for (Programme programme : List.of(Programme.JHT, Programme.JKK, Programme.JKM, Programme.JP)) {
                    ask(file, claimant, programme, forWhom, member, asked);
                }
                if (member.relation() == Relation.CHILD) {
                    ask(file, claimant, ofDeath(facts), new ForWhom.Scholar(member.id()), member, asked);
                }
            }
        }
        ask(file, claimant, ofDeath(facts), new ForWhom.WhoPaidTheFuneral(), null, asked);
        return asked;
    }

    private static Programme ofDeath(DeathFacts facts) {
        return Boolean.TRUE.equals(facts.workCaused()) ? Programme.JKK : Programme.JKM;
    }

    private void ask(DeathFile file, Claimant claimant, Programme programme, ForWhom forWhom, FamilyMember member, List<Asked> asked) {
        Answer answer = cases.entitlement(file, claimant, programme, forWhom);
        if (!(answer instanceof Answer.NotEntitled(NoRight why) && NONE_OF_THEIR_BUSINESS.contains(why))) {
            asked.add(new Asked(programme, forWhom, member, answer));
        }
    }
}
