package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.bench.face.Comparisons.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonBootstrapTest {

    private static final int PEOPLE = 20;

    @Test
    void errorsOfOnePersonSpreadWiderThanTheSameErrorsOfMany() {
        PersonBootstrap.Interval together = PersonBootstrap.of(missed(5, 1), rates -> rates.falseNonMatches(0.5));
        PersonBootstrap.Interval apart = PersonBootstrap.of(missed(1, 5), rates -> rates.falseNonMatches(0.5));
        // 5 of 100 genuine pairs are missed in both
        assertTrue(together.low() <= 0.05 && 0.05 <= together.high(), together::toString);
        assertTrue(apart.low() <= 0.05 && 0.05 <= apart.high(), apart::toString);
        assertTrue(together.high() > apart.high(), together + " " + apart);
    }

    @Test
    void theSamePairsGiveTheSameInterval() {
        assertEquals(PersonBootstrap.of(missed(1, 5), ErrorRates::equal), PersonBootstrap.of(missed(1, 5), ErrorRates::equal));
    }

    @Test
    void noneOfAHundredMayStillBeThreeInAHundred() {
        List<Integer> person = IntStream.range(0, 100).mapToObj(n -> n % PEOPLE).toList();
        PersonBootstrap.Interval none = PersonBootstrap.ofShare(Collections.nCopies(100, false), person, PEOPLE);
        assertEquals(0, none.low());
        assertEquals(0.03, none.high(), 0.001);
        PersonBootstrap.Interval all = PersonBootstrap.ofShare(Collections.nCopies(100, true), person, PEOPLE);
        assertEquals(0.97, all.low(), 0.001);
        assertEquals(1, all.high());
    }

    /** Five genuine pairs of each person, of which so many of so many people are missed, and strangers far apart. */
    private static Comparisons missed(int ofEach, int people) {
        List<Pair> pairs = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int n = 0; n < 5; n++) {
                pairs.add(new Pair(person < people && n < ofEach ? 0.6 : 0.2, person, person));
                pairs.add(new Pair(0.8, person, (person + 1) % PEOPLE));
            }
        }
        return Comparisons.of(pairs, PEOPLE);
    }
}
