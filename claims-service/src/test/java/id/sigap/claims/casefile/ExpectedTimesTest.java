package id.sigap.claims.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.WorkingDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpectedTimesTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-27T03:00:00Z");
    private final ClaimsConfig config = new SmallRyeConfigBuilder().withMapping(ClaimsConfig.class).build().getConfigMapping(ClaimsConfig.class);
    private final ExpectedTimes times = new ExpectedTimes(config, ClaimRules.book(), new WorkingDays(config));
    private final Claim claim = Claim.filed(new UUID(1, 1), new UUID(2, 2), Claimant.member(new UUID(3, 3), new UUID(2, 2)), Subject.jht(ClaimReason.PHK),
            new Proof(1, "a".repeat(64), null, null, FRIDAY.plus(config.proofLifetime())), FRIDAY);

    @Test
    void fiveWorkingDaysFromAFridayEndOnTheNextFriday() {
        assertEquals(FRIDAY.plus(Duration.ofDays(7)), times.after(claim, ClaimStatus.IN_REVIEW, FRIDAY));
    }

    @Test
    void aSundayInJakartaCountsAsSundayThoughItIsSaturdayInUtc() {
        Instant sundayMorning = Instant.parse("2026-11-28T23:00:00Z");

        assertEquals(Instant.parse("2026-12-03T23:00:00Z"), times.after(claim, ClaimStatus.IN_REVIEW, sundayMorning));
    }

    @Test
    void aHolidayThatAnOperatorNamedIsNoWorkingDay() {
        ClaimsConfig named = new SmallRyeConfigBuilder().withMapping(ClaimsConfig.class).withDefaultValue("sigap.claims.holidays", "2026-12-01,2026-12-02")
                .build().getConfigMapping(ClaimsConfig.class);

        assertEquals(FRIDAY.plus(Duration.ofDays(11)), new ExpectedTimes(named, ClaimRules.book(), new WorkingDays(named)).after(claim, ClaimStatus.IN_REVIEW, FRIDAY));
    }

    @Test
    void nothingMoreIsExpectedOfAnEndedClaim() {
        assertNull(times.after(claim, ClaimStatus.PAID, FRIDAY));
        assertNull(times.after(claim, ClaimStatus.REJECTED, FRIDAY));
    }
}
