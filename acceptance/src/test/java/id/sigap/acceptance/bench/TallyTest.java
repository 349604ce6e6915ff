package id.sigap.acceptance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void eachOnceAndInOrderIsNoFault() {
        tally.arrived("a", "key", 1);
        tally.arrived("x", "other", 1);
        tally.arrived("b", "key", 2);
        assertEquals(0, tally.lost(3));
        assertEquals(0, tally.doubled());
        assertEquals(0, tally.disordered());
    }

    @Test
    void whatIsMissingIsLost() {
        tally.arrived("a", "key", 1);
        assertEquals(1, tally.lost(2));
    }

    @Test
    void whatComesAgainIsDoubled() {
        tally.arrived("a", "key", 1);
        tally.arrived("a", "key", 1);
        assertEquals(1, tally.doubled());
        assertEquals(0, tally.disordered());
    }

    @Test
    void whatComesTooEarlyIsDisordered() {
        tally.arrived("b", "key", 2);
        tally.arrived("a", "key", 1);
        assertEquals(2, tally.disordered());
    }
}
