package id.sigap.acceptance.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimantTest {

    @Test
    void everyIdIsAnothersAndTellsWhoseItIs() {
        Set<UUID> all = new HashSet<>();
        for (int number : new int[] {0, 1, 2, 482_925, 399_999_999}) {
            Claimant claimant = new Claimant(number);
            for (UUID id : List.of(claimant.personId(), claimant.accountId(), claimant.membershipId(), claimant.ledgerAccountId(), claimant.sessionId())) {
                assertTrue(all.add(id));
                assertEquals(7, id.version());
                assertEquals(2, id.variant());
                assertEquals(claimant, Claimant.of(id));
            }
        }
    }

    @Test
    void idsGrowWithTheNumbers() {
        assertTrue(new Claimant(41).personId().toString().compareTo(new Claimant(42).personId().toString()) < 0);
        assertTrue(new Claimant(65_535).personId().toString().compareTo(new Claimant(65_536).personId().toString()) < 0);
    }

    @Test
    void everyFateComesAboutAndMostClaimsGoStraight() {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        IntStream.range(0, 1_000).forEach(number -> fates.merge(new Claimant(number).fate(), 1, Integer::sum));

        assertEquals(Fate.values().length, fates.size());
        assertTrue(fates.get(Fate.PAID) > 900);
    }

    @Test
    void noAccountNumberHasAnEndingThatTheBankPlaysTricksWith() {
        assertFalse(IntStream.range(0, 2_000).anyMatch(number -> new Claimant(number).accountNumber().endsWith("001")));
    }

    @Test
    void herKeyIsLongEnoughForTheServices() {
        assertTrue(new Claimant(0).idempotencyKey().matches("[\\x21-\\x7e]{16,100}"));
    }

    @Test
    void onlyReviewedClaimsAreAboveTheLimit() {
        assertTrue(IntStream.range(0, 2_000).mapToObj(Claimant::new).allMatch(claimant -> claimant.balance() > 15_000_000 == (claimant.fate() == Fate.ABOVE_LIMIT)));
    }
}
