package id.sigap.claims.heir.kin;

import static id.sigap.claims.heir.kin.Families.DEATH;
import static id.sigap.claims.heir.kin.Families.TODAY;
import static id.sigap.claims.heir.kin.Families.adult;
import static id.sigap.claims.heir.kin.Families.facts;
import static id.sigap.claims.heir.kin.Families.pupil;
import static id.sigap.claims.heir.kin.Families.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.Programme;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What each claimant may claim, and why not. */
class EntitlementsTest {

    private static final ForWhom MYSELF = new ForWhom.Myself();
    private static final UUID CALLER = UUID.randomUUID();
    private final FamilyMember wife = adult(Relation.SPOUSE, "Wife");
    private final FamilyMember child = pupil("Child", 10, Families.mother(wife));
    private final FamilyMember orphan = pupil("Orphan", 9, new Guardian(Guardian.Basis.APPOINTED, new Named("Uncle", LocalDate.of(1980, 1, 1))));
    private final FamilyMember mother = adult(Relation.PARENT, "Mother");

    @Test
    void theSpouseClaimsTheOwnShareAndTheMinorsShareAsItsParent() {
        DeathFacts facts = facts(wife, child, mother);

        Right.Entitled own = entitled(ask(facts, wife.person(), Programme.JHT, MYSELF));
        assertEquals("1/2", own.portion().share().toString());
        Right.Entitled ward = entitled(ask(facts, wife.person(), Programme.JKM, new ForWhom.Ward(child.id())));
        assertEquals(child, ward.member());
        assertEquals(Guardian.Basis.PARENT, ward.guardian().basis());
        assertTrue(ward.withFuneral());
        assertTrue(ward.proofs().contains(Need.of(Paper.BIRTH_CERTIFICATE)));
        assertEquals(NoRight.AN_EARLIER_RANK_INHERITS, none(ask(facts, mother.person(), Programme.JHT, MYSELF)));
        assertEquals(NoRight.NO_PENSION, none(ask(facts, wife.person(), Programme.JP, new ForWhom.Ward(child.id()))));
        assertEquals("1/1", entitled(ask(facts, wife.person(), Programme.JP, MYSELF)).portion().share().toString());
    }

    @Test
    void aNameIsTheSameHoweverItIsTypedAndNotWithAnotherBirthday() {
        DeathFacts facts = facts(wife);
        assertInstanceOf(Right.Entitled.class, ask(facts, new Named("  wífe. ", wife.person().born()), Programme.JHT, MYSELF));
        assertEquals(NoRight.NOT_OF_THE_FAMILY, none(ask(facts, new Named("Wife", wife.person().born().plusDays(1)), Programme.JHT, MYSELF)));
    }

    @Test
    void onlyTheNamedGuardianClaimsForAMinorAndNobodyForWhoIsOfAge() {
        FamilyMember grown = new FamilyMember(UUID.randomUUID(), Relation.CHILD, new Named("Grown", TODAY.minusYears(18)), null, null, null, null,
                Families.mother(wife));
        FamilyMember almost = new FamilyMember(UUID.randomUUID(), Relation.CHILD, new Named("Almost", TODAY.minusYears(18).plusDays(1)), null, null, null,
                null, Families.mother(wife));
        DeathFacts facts = facts(wife, orphan, grown, almost);

        assertEquals(NoRight.NOT_THE_GUARDIAN, none(ask(facts, wife.person(), Programme.JHT, new ForWhom.Ward(orphan.id()))));
        Right.Entitled uncle = entitled(ask(facts, new Named("UNCLE", LocalDate.of(1980, 1, 1)), Programme.JHT, new ForWhom.Ward(orphan.id())));
        assertTrue(uncle.proofs().contains(Need.of(Paper.GUARDIAN_DEED)));
        assertEquals(NoRight.OF_AGE, none(ask(facts, wife.person(), Programme.JHT, new ForWhom.Ward(grown.id()))));
        assertInstanceOf(Right.Entitled.class, ask(facts, wife.person(), Programme.JHT, new ForWhom.Ward(almost.id())));
        assertEquals(NoRight.A_GUARDIAN_CLAIMS, none(ask(facts, almost.person(), Programme.JHT, MYSELF)));
        assertInstanceOf(Right.Entitled.class, ask(facts, grown.person(), Programme.JHT, MYSELF));
        assertEquals(NoRight.NOT_THE_GUARDIAN, none(ask(facts, wife.person(), Programme.JHT, new ForWhom.Ward(UUID.randomUUID()))));
    }

    @Test
    void workDecidesBetweenJkkAndJkmAndJkpPaysNobody() {
        assertEquals(NoRight.WORK_CAUSED_IT, none(ask(told(true, null, wife), wife.person(), Programme.JKM, MYSELF)));
        assertEquals(NoRight.WORK_DID_NOT_CAUSE_IT, none(ask(told(false, null, wife), wife.person(), Programme.JKK, MYSELF)));
        for (Programme open : new Programme[] {Programme.JKK, Programme.JKM}) {
            assertInstanceOf(Right.Entitled.class, ask(facts(wife), wife.person(), open, MYSELF));
        }
        assertEquals(NoRight.PROGRAMME_PAYS_NO_HEIR, none(ask(facts(wife), wife.person(), Programme.JKP, MYSELF)));
        assertEquals(NoRight.PROGRAMME_PAYS_NO_HEIR, none(ask(facts(wife), wife.person(), Programme.JHT, new ForWhom.WhoPaidTheFuneral())));
    }

    @Test
    void theFuneralIsWhoPaidItsAndThenTheHeirsDivideTheRest() {
        DeathFacts facts = told(null, CALLER, wife);
        assertFalse(entitled(ask(facts, wife.person(), Programme.JKM, MYSELF)).withFuneral());
        assertEquals(Claimable.FUNERAL, entitled(ask(facts, new Named("Neighbour", TODAY.minusYears(40)), Programme.JKM, new ForWhom.WhoPaidTheFuneral())).claimable());
        assertEquals(NoRight.FUNERAL_GOES_TO_ANOTHER, none(ask(facts(wife), wife.person(), Programme.JKM, new ForWhom.WhoPaidTheFuneral())));
    }

    @Test
    void aScholarshipIsClaimedByTheGuardianOrTheChildOfAge() {
        FamilyMember student = Families.member(Relation.CHILD, "Student", 19, new School(SchoolLevel.PT, 0), null);
        DeathFacts facts = facts(wife, child, student);
        assertEquals(Claimable.SCHOLARSHIP, entitled(ask(facts, wife.person(), Programme.JKM, new ForWhom.Scholar(child.id()))).claimable());
        assertEquals(student, entitled(ask(facts, student.person(), Programme.JKK, new ForWhom.Scholar(student.id()))).member());
        assertEquals(NoRight.NOT_THE_GUARDIAN, none(ask(facts, student.person(), Programme.JKK, new ForWhom.Scholar(child.id()))));
    }

    @Test
    void whoDiedAfterwardsClaimsNothingHere() {
        FamilyMember gone = Families.died(wife, DEATH.plusDays(1));
        assertEquals(NoRight.DIED_TOO, none(ask(facts(gone), gone.person(), Programme.JHT, MYSELF)));
    }

    private static Right ask(DeathFacts facts, Named who, Programme programme, ForWhom forWhom) {
        return new Entitlements(facts, new Claimant(CALLER, who), TODAY, ClaimRules.book()).to(programme, forWhom);
    }

    private static Right.Entitled entitled(Right right) {
        return assertInstanceOf(Right.Entitled.class, right);
    }

    private static NoRight none(Right right) {
        return assertInstanceOf(Right.None.class, right).why();
    }
}
