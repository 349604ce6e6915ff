package id.sigap.auth.binding.rule;

import static id.sigap.auth.binding.rule.CaseState.ACCEPTED;
import static id.sigap.auth.binding.rule.CaseState.ASKING;
import static id.sigap.auth.binding.rule.CaseState.ASKING_DAILY;
import static id.sigap.auth.binding.rule.CaseState.EXPIRED;
import static id.sigap.auth.binding.rule.CaseState.OPEN;
import static id.sigap.auth.binding.rule.CaseState.REFUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStateTest {

    private static Set<CaseState> those(Predicate<CaseState> which) {
        return EnumSet.allOf(CaseState.class).stream().filter(which).collect(Collectors.toSet());
    }

    @Test
    void whatMayStillHappenFollowsFromTheState() {
        assertEquals(Set.of(ACCEPTED, REFUSED, EXPIRED), those(CaseState::isOver));
        assertEquals(Set.of(ASKING, ASKING_DAILY), those(CaseState::asksRegistry));
        assertEquals(Set.of(OPEN, ASKING_DAILY), those(CaseState::mayBeDecided));
    }

    @Test
    void onlyWhatAsksHearsTheRegistry() {
        Map<CaseState, CaseState> confirmed = Map.of(ASKING, ACCEPTED, ASKING_DAILY, ACCEPTED);
        Map<CaseState, CaseState> differing = Map.of(ASKING, OPEN);
        for (CaseState state : CaseState.values()) {
            assertEquals(confirmed.getOrDefault(state, state), state.afterRegistry(true));
            assertEquals(differing.getOrDefault(state, state), state.afterRegistry(false));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,3,2026-12-03", "2026-12-03,3,2026-12-08", "2026-12-04,1,2026-12-07", "2026-12-05,1,2026-12-07", "2026-12-06,5,2026-12-11"})
    void weekendsAreNoWorkingDays(LocalDate opened, int days, LocalDate due) {
        assertEquals(due, DueDay.after(opened, days));
    }
}
