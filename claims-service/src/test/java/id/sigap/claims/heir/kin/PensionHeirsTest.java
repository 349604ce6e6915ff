package id.sigap.claims.heir.kin;

import static id.sigap.claims.heir.kin.Families.DEATH;
import static id.sigap.claims.heir.kin.Families.TODAY;
import static id.sigap.claims.heir.kin.Families.adult;
import static id.sigap.claims.heir.kin.Families.facts;
import static id.sigap.claims.heir.kin.Families.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Among whom what JP leaves is shared, and for whom each of those who claim acts. */
class PensionHeirsTest {

    private static final RuleBook BOOK = ClaimRules.book();
    private static final int MAJORITY = 18;
    private static final Named AUNT = new Named("Aunt", LocalDate.of(1980, 1, 1));
    private static final Named MOTHER = new Named("Mother of one", LocalDate.of(1985, 5, 5));
    private final FamilyMember hers = pupil("hers", 12, new Guardian(Guardian.Basis.PARENT, MOTHER));
    private final FamilyMember aunts = pupil("aunts", 9, new Guardian(Guardian.Basis.APPOINTED, AUNT));
    private final FamilyMember grown = Families.member(Relation.CHILD, "grown", 20, null, new Guardian(Guardian.Basis.APPOINTED, AUNT));

    @Test
    void eachGuardianActsForTheOwnWardsAndAChildOfAgeForItself() {
        DeathFacts facts = facts(hers, aunts, grown);

        assertEquals(Set.of(hers.id()), heirs(facts, MOTHER).mine());
        assertEquals(Set.of(aunts.id()), heirs(facts, AUNT).mine());
        assertNull(heirs(facts, AUNT).self());
        assertEquals(Set.of(grown.id()), heirs(facts, grown.person()).mine());
        assertEquals(grown.id(), heirs(facts, grown.person()).self());
        assertEquals(Set.of(), heirs(facts, hers.person()).mine());
        assertEquals(List.of(grown.id(), hers.id(), aunts.id()), heirs(facts, AUNT).children().stream().map(child -> child.id()).toList());
    }

    @Test
    void whatIsPaidAtOnceIsDividedAmongTheTwoEldestAndTheRupiahLeftIsTheElders() {
        DeathFacts facts = facts(hers, aunts);
        Rupiah whole = Rupiah.of(1_000_001);

        assertEquals("1/2", heirs(facts, AUNT).partAtOnce().toString());
        assertEquals(Rupiah.of(500_001), heirs(facts, MOTHER).ofAtOnce(whole));
        assertEquals(Rupiah.of(500_000), heirs(facts, AUNT).ofAtOnce(whole));
        FamilyMember also = pupil("also hers", 10, new Guardian(Guardian.Basis.PARENT, MOTHER));
        PensionHeirs both = heirs(facts(hers, also), MOTHER);
        assertEquals("1/1", both.partAtOnce().toString());
        assertEquals(whole, both.ofAtOnce(whole));
        assertEquals(Optional.empty(), heirs(facts(hers, also, aunts), AUNT).firstAtOnce());
    }

    @Test
    void twoWidowsDivideWhatIsPaidAtOnceAndOneWhoMarriedSinceHasNoPart() {
        FamilyMember first = adult(Relation.SPOUSE, "first");
        FamilyMember second = adult(Relation.SPOUSE, "second");

        assertEquals("1/2", heirs(facts(first, second, hers), first.person()).partAtOnce().toString());
        assertEquals(List.of(second.id()), heirs(facts(Families.married(first, TODAY), second, hers), second.person()).atOnce());
        assertEquals(List.of(hers.id()), heirs(facts(Families.married(first, TODAY), hers), MOTHER).atOnce());
    }

    @Test
    void whoLostTheRightByAgeSinceTheDeathIsOwedWhatCameBefore() {
        FamilyMember late = new FamilyMember(UUID.randomUUID(), Relation.CHILD, new Named("late", DEATH.plusDays(5).minusYears(23)), null, null, null, null, null);
        FamilyMember never = new FamilyMember(UUID.randomUUID(), Relation.CHILD, new Named("never", DEATH.minusYears(23)), null, null, null, null, null);
        DeathFacts facts = facts(late, never, hers);

        assertEquals("1/2", assertInstanceOf(Right.Entitled.class, right(facts, late)).portion().share().toString());
        assertEquals(NoRight.NO_PENSION, assertInstanceOf(Right.None.class, right(facts, never)).why());
        assertEquals(List.of(late.id(), hers.id()), heirs(facts, MOTHER).atOnce());
        assertThrows(IllegalArgumentException.class, () -> heirs(facts, never.person()).partAtOnce());
    }

    private static Right right(DeathFacts facts, FamilyMember child) {
        return new Entitlements(facts, new Claimant(UUID.randomUUID(), child.person()), TODAY, BOOK).to(Programme.JP, new ForWhom.Myself());
    }

    private static PensionHeirs heirs(DeathFacts facts, Named who) {
        return PensionHeirs.of(facts, who, TODAY, MAJORITY, BOOK);
    }
}
