package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.officer.rule.Fitness.Unfit;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitnessTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    private static Optional<Unfit> ask(String branch, boolean everywhere, int load, Instant away) {
        return new Fitness(branch, everywhere, Set.of(Skill.JHT, Skill.JP), 5, load, away).forQueue(Skill.JHT, "JKT01", NOW);
    }

    @Test
    void whoIsThereHasRoomAndKnowsItTakesIt() {
        assertEquals(Optional.empty(), ask("JKT01", false, 4, null));
        assertEquals(Optional.empty(), ask("JKT01", false, 0, NOW));
        assertEquals(Optional.empty(), ask("0000", true, 0, null));
    }

    @Test
    void whyNot() {
        assertEquals(Optional.of(Unfit.AWAY), ask("JKT01", false, 0, NOW.plusSeconds(1)));
        assertEquals(Optional.of(Unfit.FULL), ask("JKT01", false, 5, null));
        assertEquals(Optional.of(Unfit.OTHER_BRANCH), ask("SBY02", false, 0, null));
        assertEquals(Optional.of(Unfit.UNSKILLED), new Fitness("JKT01", false, Set.of(Skill.JP), 5, 0, null).forQueue(Skill.JHT, "JKT01", NOW));
    }
}
