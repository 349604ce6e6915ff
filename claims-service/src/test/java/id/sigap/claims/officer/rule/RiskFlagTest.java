package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RiskFlagTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final Rupiah LIMIT = Rupiah.of(15_000_000);
    private final RiskLimits limits = new RiskLimits(4, 8, Duration.ofDays(3), new BigDecimal("0.05"));

    private Set<RiskFlag> flags(int persons, int claims, Instant bound, long gross) {
        return RiskFlag.of(new RiskFacts(persons, claims, bound, NOW, Rupiah.of(gross), LIMIT), limits);
    }

    @Test
    void anOrdinaryClaimRaisesNone() {
        assertEquals(Set.of(), flags(1, 1, NOW.minus(Duration.ofDays(400)), 9_000_000));
        assertEquals(Set.of(), RiskFlag.of(new RiskFacts(1, 1, null, NOW, null, null), limits));
    }

    @Test
    void anAccountOfSeveralPersons() {
        assertEquals(Set.of(), flags(3, 1, null, 1));
        assertEquals(Set.of(RiskFlag.ACCOUNT_OF_SEVERAL), flags(4, 1, null, 1));
    }

    @Test
    void severalClaimsInAShortTime() {
        assertEquals(Set.of(), flags(1, 7, null, 1));
        assertEquals(Set.of(RiskFlag.SEVERAL_CLAIMS), flags(1, 8, null, 1));
    }

    @Test
    void anAccountThatWasBoundOnlyLately() {
        assertEquals(Set.of(RiskFlag.RECENTLY_BOUND), flags(1, 1, NOW.minus(Duration.ofDays(3)).plusSeconds(1), 1));
        assertEquals(Set.of(), flags(1, 1, NOW.minus(Duration.ofDays(3)), 1));
    }

    @Test
    void anAmountJustBelowTheLimitAndNotAboveIt() {
        assertEquals(Set.of(), flags(1, 1, null, 14_250_000));
        assertEquals(Set.of(RiskFlag.JUST_BELOW_LIMIT), flags(1, 1, null, 14_250_001));
        assertEquals(Set.of(RiskFlag.JUST_BELOW_LIMIT), flags(1, 1, null, 15_000_000));
        assertEquals(Set.of(), flags(1, 1, null, 15_000_001));
    }

    @Test
    void flagsAddUp() {
        assertEquals(Set.of(RiskFlag.values()), flags(9, 9, NOW, 15_000_000));
    }
}
