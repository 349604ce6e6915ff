package id.sigap.claims.harm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HarmClaimTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID ACCIDENT = new UUID(0, 2);
    private static final Instant NOON = Instant.parse("2026-11-02T05:00:00Z");

    @ParameterizedTest
    @EnumSource
    void whatEndedStandsAgainstNothing(ClaimStatus status) {
        boolean ended = status == ClaimStatus.REJECTED || status == ClaimStatus.WITHDRAWN;
        assertEquals(!ended, once(1, status, NOON).clashesWith(once(2, ClaimStatus.PAID, NOON)));
        assertEquals(!ended, once(1, ClaimStatus.IN_REVIEW, NOON).clashesWith(once(2, status, NOON)));
    }

    @Test
    void daysArePaidOnceAndOtherDaysBesideThem() {
        HarmClaim first = days(1, ClaimStatus.PAID, 1, 10);
        assertTrue(days(2, ClaimStatus.IN_REVIEW, 10, 12).excludes(first));
        assertFalse(days(2, ClaimStatus.IN_REVIEW, 11, 12).clashesWith(first));
        assertFalse(days(2, ClaimStatus.PAID, 5, 12).sharesNoKeyWith(first), "both were paid: the key is free for both");
        assertTrue(days(2, ClaimStatus.PAID, 5, 12).excludes(first));
        assertTrue(days(2, ClaimStatus.IN_REVIEW, 11, 12).sharesNoKeyWith(days(3, ClaimStatus.RETURNED, 20, 21)), "one is open at a time");
    }

    @Test
    void whoCameFurtherGoesBeforeWhoCameFirst() {
        HarmClaim oldOpen = once(1, ClaimStatus.IN_REVIEW, NOON);
        HarmClaim open = once(2, ClaimStatus.SUBMITTED, NOON.plusSeconds(1));
        HarmClaim asked = once(3, ClaimStatus.PAYMENT_REQUESTED, NOON.plusSeconds(2));
        HarmClaim paid = once(4, ClaimStatus.PAID, NOON.plusSeconds(3));
        assertEquals(List.of(paid, asked, oldOpen, open), Stream.of(open, oldOpen, paid, asked).sorted(HarmClaim.FURTHEST).toList());
    }

    @Test
    void theHarmStaysTheSameUnderTheAccidentThatGoesOn() {
        UUID other = new UUID(0, 9);
        HarmClaim claim = new HarmClaim(new UUID(1, 1), PERSON, ACCIDENT + ":CARE:RS:7", ClaimStatus.PAID, true, NOON, null, null);
        assertEquals(other + ":CARE:RS:7", claim.under(other).harm());
        assertEquals(other + ":CARE:RS:7#" + claim.claimId(), claim.under(other).keptBackKey());
    }

    private static HarmClaim once(long id, ClaimStatus status, Instant filedAt) {
        return new HarmClaim(new UUID(1, id), PERSON, ACCIDENT + ":CARE:1", status, true, filedAt, null, null);
    }

    private static HarmClaim days(long id, ClaimStatus status, int from, int to) {
        return new HarmClaim(new UUID(1, id), PERSON, ACCIDENT + ":WAGE_REPLACEMENT", status, false, NOON, LocalDate.of(2026, 11, from), LocalDate.of(2026, 11, to));
    }
}
