package id.sigap.biometric.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.sigap.biometric.engine.liveness.HeadTurn;
import id.sigap.biometric.engine.liveness.LivenessFault;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChallengeTextsTest {

    private static List<Text> all() {
        return Stream.concat(Stream.of(ChallengeNext.values()).map(ChallengeNext::text),
                Stream.of(ChallengeReason.values()).flatMap(reason -> Stream.of(reason.problem(), reason.advice()))).toList();
    }

    @Test
    void everyReasonAndStepSpeaksBothLanguagesAndNoTwoSayTheSame() {
        for (Text text : all()) {
            assertFalse(text.indonesian().isBlank() || text.english().isBlank(), text::toString);
            assertNotEquals(text.indonesian(), text.english());
        }
        assertEquals(all().size(), all().stream().map(Text::english).distinct().count());
        assertEquals(all().size(), all().stream().map(Text::indonesian).distinct().count());
    }

    @Test
    void everyFaultOfTheEngineHasItsReason() {
        for (LivenessFault fault : LivenessFault.values()) {
            assertEquals(fault.name(), ChallengeReason.of(fault).name());
        }
    }

    @Test
    void thereIsAlwaysSomethingToDo() {
        for (ChallengeStatus status : ChallengeStatus.values()) {
            for (HeadTurn due : HeadTurn.values()) {
                assertNotNull(ChallengeNext.of(status, due));
            }
        }
    }

    @Test
    void findingsSurviveStorage() {
        List<Finding> findings = List.of(new Finding(0, ChallengeReason.POOR_PICTURE, List.of(QualityReason.TOO_DARK, QualityReason.BLURRED)),
                new Finding(3, ChallengeReason.OTHER_FACE, List.of()), Finding.whole(ChallengeReason.TOO_LATE));
        assertEquals(findings, Finding.read(Finding.write(findings)));
        assertEquals(List.of(), Finding.read(Finding.write(List.of())));
    }
}
