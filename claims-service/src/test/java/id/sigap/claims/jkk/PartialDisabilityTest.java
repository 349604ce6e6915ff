package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-29 and WE-30 of the domain reference, hands and steps, and what holds for every loss. */
class PartialDisabilityTest {

    @Test
    void example29TheRightThumb() {
        Benefit thumb = compute(false, whole(AnatomicalLoss.RIGHT_THUMB));
        assertEquals(Rupiah.of(72_000_000), thumb.total());
        assertTrue(thumb.reasoning().provisional(), "the table was not read in the law");
        Examples.assertSound(thumb, "WE-29");
    }

    @Test
    void example30TwoFifthsOfTheFunctionOfTheRightArm() {
        assertEquals(Rupiah.of(76_800_000), compute(false, function(AnatomicalLoss.RIGHT_ARM_SHOULDER, "0.40")).total());
    }

    @Test
    void ofLeftHandedPeopleLeftAndRightSwap() {
        for (AnatomicalLoss what : AnatomicalLoss.values()) {
            assertEquals(what, what.otherSide().otherSide());
            assertEquals(what.name().contains("RIGHT") || what.name().contains("LEFT"), what != what.otherSide(), what.name());
            assertEquals(compute(false, whole(what.otherSide())).total(), compute(true, whole(what)).total(), what.name());
        }
        assertEquals(Rupiah.of(57_600_000), compute(true, whole(AnatomicalLoss.RIGHT_THUMB)).total());
    }

    @Test
    void severalLossesAddUpToSeventyPercentAtMost() {
        assertEquals(share("0.24"), compute(false, whole(AnatomicalLoss.RIGHT_THUMB), whole(AnatomicalLoss.RIGHT_INDEX)).total());
        assertEquals(share("0.70"), compute(false, whole(AnatomicalLoss.RIGHT_ARM_SHOULDER), whole(AnatomicalLoss.LEFT_ARM_SHOULDER)).total());
        assertEquals(share("0.12"), compute(false, whole(AnatomicalLoss.OTHER_RIGHT_FINGER), whole(AnatomicalLoss.OTHER_RIGHT_FINGER),
                whole(AnatomicalLoss.OTHER_RIGHT_FINGER)).total());
    }

    @Test
    void whatIsMeasuredCountsByItsSteps() {
        assertEquals(share("0.18"), compute(false, new Loss.Steps(SteppedLoss.HEARING_PER_10DB_BOTH, 3)).total());
        assertEquals(share("0.70"), compute(false, new Loss.Steps(SteppedLoss.COLOUR_PER_10, 9)).total());
        assertThrows(IllegalArgumentException.class, () -> new Loss.Steps(SteppedLoss.ACUITY_PER_10, 11));
        assertThrows(IllegalArgumentException.class, () -> new Loss.Steps(SteppedLoss.ACUITY_PER_10, 0));
    }

    @Test
    void theScalpHasAShareOfItsOwnWithinBounds() {
        assertEquals(share("0.10"), compute(false, new Loss.Scalp(new BigDecimal("0.10"))).total());
        assertEquals(share("0.30"), compute(false, new Loss.Scalp(new BigDecimal("0.30"))).total());
        assertThrows(IllegalArgumentException.class, () -> compute(false, new Loss.Scalp(new BigDecimal("0.09"))));
        assertThrows(IllegalArgumentException.class, () -> compute(false, new Loss.Scalp(new BigDecimal("0.31"))));
    }

    @Test
    void nobodyLosesMoreThanABodyHas() {
        assertThrows(IllegalArgumentException.class, () -> compute(false, whole(AnatomicalLoss.RIGHT_THUMB), whole(AnatomicalLoss.RIGHT_THUMB)));
        assertThrows(IllegalArgumentException.class, () -> compute(false, whole(AnatomicalLoss.RIGHT_ARM_SHOULDER), whole(AnatomicalLoss.RIGHT_INDEX_JOINT)));
        assertThrows(IllegalArgumentException.class, () -> compute(false, function(AnatomicalLoss.RIGHT_THUMB, "0.5"), whole(AnatomicalLoss.RIGHT_HAND)));
        assertThrows(IllegalArgumentException.class, () -> compute(false, function(AnatomicalLoss.SMELL, "0.5"), whole(AnatomicalLoss.SMELL)));
        assertThrows(IllegalArgumentException.class, () -> compute(false, whole(AnatomicalLoss.CAPACITY_10_25), whole(AnatomicalLoss.CAPACITY_51_70)));
        assertThrows(IllegalArgumentException.class, () -> compute(false));
        assertEquals(share("0.31"), compute(false, function(AnatomicalLoss.RIGHT_ARM_SHOULDER, "0.4"), whole(AnatomicalLoss.RIGHT_THUMB)).total());
    }

    @Test
    void functionNeverBringsMoreThanTheWholeAndNothingMoreThanTheCap() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        AnatomicalLoss[] all = AnatomicalLoss.values();
        for (int i = 0; i < 2_000; i++) {
            AnatomicalLoss what = all[random.nextInt(all.length)];
            Rupiah wage = Rupiah.of(1 + random.nextLong(100_000_000));
            BigDecimal lost = BigDecimal.valueOf(1 + random.nextInt(1_000), 3);
            boolean left = random.nextBoolean();
            String context = "seed " + seed + ": " + what + " " + lost + " " + wage;
            Rupiah part = of(wage, left, new Loss.Function(what, lost));
            Rupiah whole = of(wage, left, whole(what));

            assertTrue(part.compareTo(whole) <= 0, context);
            assertTrue(whole.compareTo(wage.times(new BigDecimal("56"))) <= 0, context);
            assertTrue(whole.compareTo(of(wage.plus(Rupiah.of(1)), left, whole(what))) <= 0, context);
        }
    }

    private static Benefit compute(boolean leftHanded, Loss... losses) {
        return PartialDisability.compute(new PartialDisabilityCase(W, List.of(losses), leftHanded, DAY), BOOK);
    }

    private static Rupiah of(Rupiah wage, boolean leftHanded, Loss loss) {
        return PartialDisability.compute(new PartialDisabilityCase(wage, List.of(loss), leftHanded, DAY), BOOK).total();
    }

    private static Rupiah share(String share) {
        return Rupiah.of(480_000_000).times(new BigDecimal(share));
    }

    private static Loss whole(AnatomicalLoss what) {
        return new Loss.Whole(what);
    }

    private static Loss function(AnatomicalLoss what, String lost) {
        return new Loss.Function(what, new BigDecimal(lost));
    }
}
