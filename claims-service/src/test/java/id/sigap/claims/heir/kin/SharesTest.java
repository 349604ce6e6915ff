package id.sigap.claims.heir.kin;

import static id.sigap.claims.heir.kin.Families.DEATH;
import static id.sigap.claims.heir.kin.Families.TODAY;
import static id.sigap.claims.heir.kin.Families.adult;
import static id.sigap.claims.heir.kin.Families.died;
import static id.sigap.claims.heir.kin.Families.facts;
import static id.sigap.claims.heir.kin.Families.married;
import static id.sigap.claims.heir.kin.Families.pupil;
import static id.sigap.claims.heir.kin.Families.told;
import static id.sigap.claims.heir.kin.Families.working;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.HeirRank;
import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets what a death leaves (domain reference 4.2 to 4.4). */
class SharesTest {

    private static final RuleBook BOOK = ClaimRules.book();

    @Test
    void spouseAndChildrenInheritInEqualSharesSpouseFirstThenTheElder() {
        Shares shares = shares(facts(pupil("younger", 8, null), adult(Relation.PARENT, "mother"), pupil("elder", 10, null), adult(Relation.SPOUSE, "wife")));

        assertEquals(HeirRank.SPOUSE_OR_CHILD, shares.rank());
        assertEquals(List.of("wife", "elder", "younger"), names(shares.heirs()));
        assertEquals("1/3", shares.heirs().getFirst().portion().share().toString());
    }

    @Test
    void eachRankFollowsAndWithoutAnyTheFundKeepsIt() {
        List<FamilyMember> all = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            all.add(adult(relation, relation.name()));
        }
        for (HeirRank rank : HeirRank.values()) {
            assertEquals(rank, shares(facts(all.toArray(FamilyMember[]::new))).rank());
            all.removeIf(member -> member.relation().rank() == rank);
        }
        Shares nobody = shares(facts());
        assertNull(nobody.rank());
        assertTrue(nobody.heirs().isEmpty());
        assertInstanceOf(FuneralTo.NobodyYet.class, nobody.funeral());
    }

    @Test
    void whoDiesBeforeOrWithTheMemberInheritsNothingWhoDiesAfterwardsKeepsTheShare() {
        FamilyMember wife = adult(Relation.SPOUSE, "wife");
        FamilyMember mother = adult(Relation.PARENT, "mother");

        assertEquals(List.of("mother"), names(shares(facts(died(wife, DEATH), mother)).heirs()));
        assertEquals(List.of("wife"), names(shares(facts(died(wife, DEATH.plusDays(1)), mother)).heirs()));
    }

    @Test
    void aChildBornAfterTheDeathInherits() {
        FamilyMember late = new FamilyMember(UUID.randomUUID(), Relation.CHILD, new Named("late", DEATH.plusDays(9)), null, null, null, null, null);
        assertEquals(List.of("late"), names(shares(facts(late, adult(Relation.PARENT, "mother"))).heirs()));
    }

    @Test
    void thePensionGoesToTheSpouseUntilTheNextMarriageThenToTwoChildrenElseToOneParent() {
        FamilyMember wife = adult(Relation.SPOUSE, "wife");
        FamilyMember[] children = {pupil("c", 6, null), pupil("a", 10, null), pupil("b", 8, null)};
        FamilyMember mother = adult(Relation.PARENT, "mother");
        FamilyMember father = adult(Relation.PARENT, "father");

        assertPension(JpKind.SPOUSE, List.of("wife"), wife, children[0], mother);
        assertPension(JpKind.CHILD, List.of("a", "b"), married(wife, TODAY), children[0], children[1], children[2]);
        assertPension(JpKind.CHILD, List.of("a", "b"), died(wife, TODAY), children[0], children[1], children[2]);
        assertPension(JpKind.SPOUSE, List.of("wife"), married(wife, TODAY.plusDays(1)), children[0]);
        assertPension(JpKind.PARENT, List.of("mother"), mother, father);
        assertPension(null, List.of(), married(wife, TODAY), mother);
        assertPension(null, List.of(), working(children[0], TODAY), mother);
        assertPension(null, List.of(), adult(Relation.SIBLING, "brother"));
    }

    @Test
    void theFamilyForThePensionIsWhatTheRulesOfJpAskFor() {
        FamilyMember wife = adult(Relation.SPOUSE, "wife");
        Family family = PensionFamily.of(facts(wife, pupil("a", 10, null), adult(Relation.PARENT, "mother")), TODAY);
        assertEquals(Family.Spouse.ENTITLED, family.spouse());
        assertEquals(1, family.children().size());
        assertTrue(family.parent());
        assertEquals(Family.Spouse.NO_LONGER, PensionFamily.of(facts(died(wife, DEATH.plusDays(3))), TODAY).spouse());
        assertEquals(Family.Spouse.NONE, PensionFamily.of(facts(died(wife, DEATH.minusDays(3))), TODAY).spouse());
    }

    @Test
    void theFuneralIsPaidToWhoPaidForItElseItIsTheHeirs() {
        UUID payer = UUID.randomUUID();
        assertEquals(new FuneralTo.WhoPaid(payer), shares(told(null, payer, adult(Relation.SPOUSE, "wife"))).funeral());
        assertEquals(new FuneralTo.WhoPaid(payer), shares(told(null, payer)).funeral());
        assertInstanceOf(FuneralTo.TheHeirs.class, shares(facts(adult(Relation.SPOUSE, "wife"))).funeral());
    }

    @Test
    void theTwoEldestChildrenAtSchoolOrBelowItHaveAScholarship() {
        FamilyMember grown = adult(Relation.CHILD, "grown");
        FamilyMember dropped = Families.member(Relation.CHILD, "dropped", 12, null, null);
        FamilyMember toddler = Families.member(Relation.CHILD, "toddler", 2, null, null);
        DeathFacts facts = facts(pupil("a", 8, null), toddler, grown, dropped, working(pupil("works", 9, null), TODAY));

        assertEquals(List.of("a", "toddler"), shares(facts).scholars().stream().map(child -> child.person().legalName()).toList());
        assertEquals(2, shares(facts(pupil("a", 8, null), pupil("b", 9, null), pupil("c", 10, null))).scholars().size());
        assertEquals(2, Scholars.schooling(facts, TODAY, BOOK).size());
        assertEquals(SchoolLevel.SD, Scholars.schooling(facts, TODAY, BOOK).getFirst().ahead().getFirst().level());
        assertEquals(4, Scholars.schooling(facts, TODAY, BOOK).getFirst().ahead().getFirst().years());
    }

    private static void assertPension(JpKind kind, List<String> who, FamilyMember... family) {
        Shares shares = shares(facts(family));
        assertEquals(kind, shares.pension());
        assertEquals(who, names(shares.pensioners()));
    }

    private static Shares shares(DeathFacts facts) {
        return Shares.of(facts, TODAY, BOOK);
    }

    private static List<String> names(List<Shares.Held> held) {
        return held.stream().map(one -> one.member().person().legalName()).toList();
    }
}
