package id.sigap.auth.stepup.face.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.stepup.face.rule.FaceStepUpState.AwaitingFace;
import id.sigap.auth.stepup.face.rule.FaceStepUpState.Expired;
import id.sigap.auth.stepup.face.rule.FaceStepUpState.Proved;
import id.sigap.auth.stepup.face.rule.FaceStepUpState.Used;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceStepUpStateTest {

    private static final Instant OPENED = Instant.parse("2026-11-30T03:00:00Z");
    private static final Instant END = OPENED.plus(Duration.ofHours(24));
    private static final Duration PROOF_LIFE = Duration.ofMinutes(15);
    private static final UUID FACE = UUID.randomUUID();

    private static FaceStepUpState named(String name) {
        return switch (name) {
            case "AWAITING" -> new AwaitingFace(END);
            case "PROVED" -> new Proved(FACE, OPENED.plus(Duration.ofMinutes(20)));
            case "USED" -> new Used();
            case "EXPIRED" -> new Expired();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** From where, after how many minutes, and what time, a match and the taking of the token make of it. */
    @ParameterizedTest
    @CsvSource({
        "AWAITING, 5,    AWAITING, PROVED,  AWAITING",
        "AWAITING, 1439, AWAITING, PROVED,  AWAITING",
        "AWAITING, 1440, EXPIRED,  EXPIRED, EXPIRED",
        "PROVED,   19,   PROVED,   PROVED,  USED",
        "PROVED,   20,   EXPIRED,  EXPIRED, EXPIRED",
        "USED,     5,    USED,     USED,    USED",
        "USED,     2000, USED,     USED,    USED",
        "EXPIRED,  5,    EXPIRED,  EXPIRED, EXPIRED",
    })
    void onlyAMatchInTimeProvesAndOnlyWhatIsProvedIsUsed(String from, long minutes, String byThen, String afterMatch, String afterUse) {
        Instant now = OPENED.plus(Duration.ofMinutes(minutes));
        FaceStepUpState state = named(from);
        assertEquals(named(byThen).getClass(), state.at(now).getClass());
        assertEquals(named(afterMatch).getClass(), afterMatch(state, now).getClass());
        assertEquals(named(afterUse).getClass(), state.afterUse(now).getClass());
    }

    @Test
    void aSecondMatchChangesNothing() {
        FaceStepUpState first = afterMatch(named("AWAITING"), OPENED.plus(Duration.ofMinutes(1)));
        assertEquals(first, first.afterMatch(UUID.randomUUID(), OPENED, OPENED.plus(Duration.ofMinutes(2)), PROOF_LIFE));
    }

    @ParameterizedTest
    @CsvSource({"1, 16", "14, 29", "15, 1440", "600, 1440", "1430, 1440"})
    void whoStandsBeforeTheAppHasAQuarterOfAnHourAndWhomAnOfficerMatchedTheRestOfTheDay(long minutes, long until) {
        FaceStepUpState proved = afterMatch(named("AWAITING"), OPENED.plus(Duration.ofMinutes(minutes)));
        assertEquals(new Proved(FACE, OPENED.plus(Duration.ofMinutes(until))), proved);
    }

    @Test
    void whatWaitsOrIsProvedIsOpen() {
        assertTrue(named("AWAITING").isOpen());
        assertTrue(named("PROVED").isOpen());
        assertFalse(named("USED").isOpen());
        assertFalse(named("EXPIRED").isOpen());
    }

    private static FaceStepUpState afterMatch(FaceStepUpState state, Instant now) {
        return state.afterMatch(FACE, OPENED, now, PROOF_LIFE);
    }
}
