package id.sigap.claims.heir.kin;

import static id.sigap.claims.heir.kin.Families.DEATH;
import static id.sigap.claims.heir.kin.Families.adult;
import static id.sigap.claims.heir.kin.Families.facts;
import static id.sigap.claims.heir.kin.Families.pupil;
import static id.sigap.claims.heir.kin.Families.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What contradicts and what only tells more; and the papers. */
class DeathFactsTest {

    private final FamilyMember wife = adult(Relation.SPOUSE, "Wife");

    @Test
    void declarationsAgreeWhereTheyNameTheSamePersonsAlike() {
        FamilyMember typed = new FamilyMember(UUID.randomUUID(), Relation.SPOUSE, new Named("WIFE ", wife.person().born()), null, null, null, null, null);
        assertTrue(facts(wife).agreesWith(facts(typed)));
        assertTrue(told(null, null, wife).agreesWith(told(true, UUID.randomUUID(), wife)));
        assertFalse(facts(wife).agreesWith(facts(wife, pupil("Child", 9, null))));
        assertFalse(told(true, null, wife).agreesWith(told(false, null, wife)));
        assertFalse(told(null, UUID.randomUUID(), wife).agreesWith(told(null, UUID.randomUUID(), wife)));
        assertFalse(facts(pupil("Child", 9, null)).agreesWith(facts(pupil("Child", 9, Families.mother(wife)))));
        assertFalse(facts(wife).agreesWith(facts(Families.died(wife, DEATH))));
    }

    @Test
    void aPersonIsNamedOnceAndLivesForwards() {
        assertThrows(IllegalArgumentException.class, () -> facts(wife, new FamilyMember(UUID.randomUUID(), Relation.PARENT, wife.person(), null, null, null, null, null)));
        assertThrows(IllegalArgumentException.class, () -> Families.died(wife, wife.person().born().minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new Named(" .", DEATH));
        assertThrows(IllegalArgumentException.class, () -> Families.member(Relation.SIBLING, "b", 9, new School(SchoolLevel.SD, 1), null));
    }

    @Test
    void nothingPrintsAPerson() {
        assertFalse((facts(wife) + " " + wife + wife.person() + facts(wife).certificate()).contains("Wife"));
    }

    @Test
    void eachRelationHasItsProofsInBothLanguages() {
        Set<List<Need>> seen = new HashSet<>();
        for (Relation relation : Relation.values()) {
            for (Claimable claimable : Claimable.values()) {
                for (Proofs.Through through : Proofs.Through.values()) {
                    List<Need> needs = Proofs.of(relation, through, claimable);
                    assertEquals(needs.stream().distinct().count(), needs.size());
                    needs.forEach(need -> assertFalse(need.in(Locale.ENGLISH).equals(need.in(Locale.of("id")))));
                    assertTrue(needs.contains(Need.of(Paper.DEATH_CERTIFICATE)));
                }
            }
            seen.add(Proofs.of(relation, Proofs.Through.THE_HEIR, Claimable.DEATH_BENEFIT));
        }
        assertEquals(Relation.values().length, seen.size());
        assertTrue(Proofs.of(Relation.SPOUSE, Proofs.Through.THE_HEIR, Claimable.OLD_AGE_SAVINGS).contains(Need.of(Paper.HEIR_LETTER, Paper.COURT_ORDER)));
        assertTrue(Proofs.ofFuneral().contains(Need.of(Paper.FUNERAL_RECEIPT)));
    }
}
