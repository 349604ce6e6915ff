package id.sigap.biometric.challenge;

import static id.sigap.biometric.challenge.ChallengeStatus.EXPIRED;
import static id.sigap.biometric.challenge.ChallengeStatus.FAILED;
import static id.sigap.biometric.challenge.ChallengeStatus.JUDGING;
import static id.sigap.biometric.challenge.ChallengeStatus.OPEN;
import static id.sigap.biometric.challenge.ChallengeStatus.PASSED;
import static id.sigap.biometric.challenge.ChallengeStatus.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.challenge.ChallengeStatus.Act;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChallengeStatusTest {

    private static final Map<ChallengeStatus, Map<Act, ChallengeStatus>> ALLOWED = Map.of(
            OPEN, Map.of(Act.TAKE_FRAME, OPEN, Act.TAKE_LAST_FRAME, JUDGING, Act.RUN_OUT, EXPIRED, Act.REPLACE, SUPERSEDED),
            JUDGING, Map.of(Act.PASS, PASSED, Act.FAIL, FAILED));

    @Test
    void everyActInEveryState() {
        for (ChallengeStatus status : ChallengeStatus.values()) {
            for (Act act : Act.values()) {
                assertEquals(Optional.ofNullable(ALLOWED.getOrDefault(status, Map.of()).get(act)), status.after(act), status + " " + act);
            }
        }
    }
}
