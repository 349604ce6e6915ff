package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Children of one deceased share one half of the pension, whoever stands for them (domain reference 4.4). */
class ChildrensPensionTest {

    private static final LocalDate DIED = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final PensionMonths WHOLE = new PensionMonths(Rupiah.of(300_001), DIED);
    private final RuleBook book = ClaimRules.book();
    private final Sharer elder = born(LocalDate.of(2003, 6, 20));
    private final Sharer younger = born(LocalDate.of(2012, 1, 1));
    private final Sharer third = born(LocalDate.of(2018, 5, 5));

    @Test
    void twoShareEquallyAndTheRupiahThatDoesNotDivideGoesToWhoIsNamedFirst() {
        ChildrensPension pension = of(elder, younger);

        assertEquals(List.of(150_001L, 150_000L), amounts(pension.partsOf(MARCH, book)));
        assertEquals(List.of(150_000L), amounts(pension.dueTo(Set.of(younger.id()), MARCH, book)));
        assertEquals(List.of(), pension.partsOf(MARCH.minusMonths(1), book));
    }

    @Test
    void whoReachesTheAgeLimitLeavesTheShareToTheOtherFromTheNextMonthOn() {
        ChildrensPension pension = of(elder, younger);

        assertEquals(2, pension.partsOf(YearMonth.of(2026, 6), book).size());
        assertEquals(List.of(300_001L), amounts(pension.partsOf(YearMonth.of(2026, 7), book)));
        assertEquals(List.of(), pension.dueTo(Set.of(elder.id()), YearMonth.of(2026, 7), book));
    }

    @Test
    void theNextInAgeTakesThePlaceOfWhoLeaves() {
        ChildrensPension pension = of(elder, younger, third);

        assertEquals(List.of(), pension.dueTo(Set.of(third.id()), YearMonth.of(2026, 6), book));
        assertEquals(List.of(150_000L), amounts(pension.dueTo(Set.of(third.id()), YearMonth.of(2026, 7), book)));
    }

    @Test
    void deathAWeddingAndWorkEndAShareAlike() {
        LocalDate day = LocalDate.of(2026, 4, 15);
        for (Sharer gone : List.of(new Sharer(elder.id(), elder.child(), day), new Sharer(elder.id(), new Child(elder.child().born(), day, null), null),
                new Sharer(elder.id(), new Child(elder.child().born(), null, day), null))) {
            ChildrensPension pension = of(gone, younger);
            assertEquals(2, pension.partsOf(YearMonth.of(2026, 4), book).size());
            assertEquals(List.of(300_001L), amounts(pension.partsOf(YearMonth.of(2026, 5), book)));
        }
    }

    @Test
    void nobodyIsPaidAMonthTwiceAndWhatIsToldLateTakesNothingBack() {
        ChildrensPension pension = of(elder, younger).paying(List.of(new PaidPart(elder.id(), MARCH, Rupiah.of(150_001))));
        assertEquals(List.of(), pension.dueTo(Set.of(elder.id()), MARCH, book));

        // the elder married before and was paid all the same: the younger has the rest of that month
        Sharer gone = new Sharer(elder.id(), new Child(elder.child().born(), DIED, null), null);
        ChildrensPension late = pension.among(List.of(gone, younger));
        assertEquals(List.of(150_000L), amounts(late.dueTo(Set.of(younger.id()), MARCH, book)));
        assertEquals(List.of(300_001L), amounts(late.dueTo(Set.of(younger.id()), MARCH.plusMonths(1), book)));
        assertEquals(List.of(), late.paying(List.of(new PaidPart(younger.id(), MARCH, Rupiah.of(150_000)))).dueTo(Set.of(younger.id()), MARCH, book));
    }

    @Test
    void whoComesLateHasTheOwnMonthsAndASumTellsItsLastMonth() {
        ChildrensPension pension = of(elder, younger);
        Rupiah due = pension.until(Set.of(younger.id()), YearMonth.of(2026, 8), book);

        // four months shared, two alone
        assertEquals(Rupiah.of(4 * 150_000 + 2 * 300_001), due);
        assertEquals(Optional.of(YearMonth.of(2026, 8)), pension.paidBy(Set.of(younger.id()), due, book));
        assertEquals(Optional.empty(), pension.paidBy(Set.of(younger.id()), due.plus(Rupiah.of(1)), book));
        assertEquals(Optional.empty(), pension.paidBy(Set.of(), Rupiah.ZERO, book));
    }

    @Test
    void whatWasPaidToOneForAllIsNotSharedAgain() {
        ChildrensPension pension = new ChildrensPension(WHOLE, List.of(elder, younger), List.of(), YearMonth.of(2026, 5));

        assertEquals(List.of(), pension.dueTo(Set.of(younger.id()), YearMonth.of(2026, 5), book));
        assertEquals(List.of(150_000L), amounts(pension.dueTo(Set.of(younger.id()), YearMonth.of(2026, 6), book)));
    }

    @Test
    void theFamilyAsItIsSettledLaterAddsAChildAndForgetsNothing() {
        Sharer married = new Sharer(younger.id(), new Child(younger.child().born(), LocalDate.of(2026, 9, 1), null), null);
        ChildrensPension known = of(elder, married);
        List<Sharer> now = known.among(List.of(younger, third)).children();

        assertEquals(List.of(younger.id(), third.id(), elder.id()), now.stream().map(Sharer::id).toList());
        assertEquals(LocalDate.of(2026, 9, 1), now.getFirst().endsOn(book));
    }

    @Test
    void theExplanationTellsWhichChildrenAndWhichShares() {
        ChildrensPension pension = of(elder, younger);
        Explanation told = ChildrensReasoning.ofMonth(pension, MARCH, pension.dueTo(Set.of(younger.id()), MARCH, book), book).explanation();

        assertEquals("1 January 2012: Rp300,001 × 1/2", told.steps().getFirst().arithmetic().english());
        assertEquals("1 Januari 2012: Rp300.001 × 1/2", told.steps().getFirst().arithmetic().indonesian());
        assertEquals(Rupiah.of(150_000), told.total());
        Explanation all = ChildrensReasoning.untilNow(pension, Set.of(elder.id()), LocalDate.of(2026, 5, 9), book).explanation();
        assertEquals(Rupiah.of(3 * 150_001), all.total());
        assertTrue(all.steps().getFirst().arithmetic().english().startsWith("20 June 2003"));
        ChildrensPension paid = pension.paying(List.of(new PaidPart(third.id(), MARCH, Rupiah.of(200_000))));
        Explanation rest = ChildrensReasoning.ofMonth(paid, MARCH, paid.dueTo(Set.of(younger.id()), MARCH, book), book).explanation();
        assertTrue(rest.steps().getFirst().label().english().startsWith("what is left"));
    }

    private static ChildrensPension of(Sharer... children) {
        return ChildrensPension.begins(WHOLE, new ArrayList<>(Arrays.asList(children)));
    }

    private static Sharer born(LocalDate day) {
        return new Sharer(UUID.randomUUID(), Child.dependent(day), null);
    }

    private static List<Long> amounts(List<ChildPart> parts) {
        return parts.stream().map(part -> part.amount().amount()).toList();
    }
}
