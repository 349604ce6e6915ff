package id.sigap.claims.heir;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.heir.kin.Certificate;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.Guardian;
import id.sigap.claims.heir.kin.LegalName;
import id.sigap.claims.heir.kin.Named;
import id.sigap.claims.heir.kin.School;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turns what was typed into facts, or names the field that makes no sense. */
@ApplicationScoped
class ReadFacts {

    private final LegalDays days;
    private final RuleBook book;

    ReadFacts(LegalDays days, RuleBook book) {
        this.days = days;
        this.book = book;
    }

    /**
     * @param at      path of the facts in the body
     * @param born    birth date of who died
     * @param members ids that persons have already, by key
     */
    DeathFacts read(DeathRequest.Facts typed, String at, LocalDate born, UUID funeralPaidBy, Map<String, UUID> members) {
        LocalDate firstRules = book.history(SurvivorFigure.HEIR_RANKS).getFirst().validFrom();
        require(inThePast(typed.diedOn()) && !typed.diedOn().isBefore(born) && !typed.diedOn().isBefore(firstRules), at + ".diedOn");
        require(typed.accidentId() == null || !Boolean.FALSE.equals(typed.workCaused()), at + ".accidentId");
        List<FamilyMember> family = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < typed.family().size(); i++) {
            FamilyMember member = member(typed.family().get(i), at + ".family[" + i + "]", typed.diedOn(), members);
            require(keys.add(member.person().key()), at + ".family[" + i + "].legalName");
            family.add(member);
        }
        return new DeathFacts(typed.diedOn(), new Certificate(typed.certificate().number().strip(), typed.certificate().place().strip()), typed.workCaused(),
                typed.accidentId(), family, funeralPaidBy);
    }

    /** @throws ProblemException INVALID_REQUEST for a name without a letter, or a birth in the future */
    Named named(String legalName, LocalDate born, String at) {
        require(!LegalName.normalised(legalName).isEmpty(), at + ".legalName");
        require(inThePast(born), at + ".birthDate");
        return new Named(legalName.strip(), born);
    }

    private FamilyMember member(DeathRequest.Member typed, String at, LocalDate died, Map<String, UUID> members) {
        Named person = named(typed.legalName(), typed.birthDate(), at);
        requireLifeDay(typed.diedOn(), person, at + ".diedOn");
        requireLifeDay(typed.marriedOn(), person, at + ".marriedOn");
        requireLifeDay(typed.worksSince(), person, at + ".worksSince");
        // the marriage with who died is not the next one
        require(typed.relation() != Relation.SPOUSE || typed.marriedOn() == null || typed.marriedOn().isAfter(died), at + ".marriedOn");
        require(typed.relation() == Relation.CHILD || typed.school() == null, at + ".school");
        Guardian guardian = guardian(typed.guardian(), at + ".guardian");
        require(guardian == null || !guardian.person().same(person), at + ".guardian.legalName");
        School school = typed.school() == null ? null : new School(typed.school().level(), typed.school().yearsDone());
        return new FamilyMember(members.getOrDefault(person.key(), Ids.next()), typed.relation(), person, typed.diedOn(), typed.marriedOn(), typed.worksSince(),
                school, guardian);
    }

    private Guardian guardian(DeathRequest.DeclaredGuardian typed, String at) {
        return typed == null ? null : new Guardian(typed.basis(), named(typed.legalName(), typed.birthDate(), at));
    }

    private void requireLifeDay(LocalDate day, Named person, String field) {
        require(day == null || inThePast(day) && !day.isBefore(person.born()), field);
    }

    private boolean inThePast(LocalDate day) {
        return !day.isAfter(days.today());
    }

    private static void require(boolean sensible, String field) {
        if (!sensible) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(field);
        }
    }
}
