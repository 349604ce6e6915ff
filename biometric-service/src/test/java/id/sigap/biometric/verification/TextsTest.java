package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static List<Text> all() {
        return Stream.concat(Stream.of(NextStep.values()).map(NextStep::text),
                Stream.of(QualityReason.values()).map(ReasonText::of).flatMap(reason -> Stream.of(reason.problem(), reason.advice()))).toList();
    }

    @Test
    void everyStepAndReasonSpeaksBothLanguages() {
        for (Text text : all()) {
            assertFalse(text.indonesian().isBlank() || text.english().isBlank(), text::toString);
            assertNotEquals(text.indonesian(), text.english());
        }
    }

    @Test
    void noTwoSayTheSame() {
        assertEquals(all().size(), all().stream().map(Text::english).distinct().count());
        assertEquals(all().size(), all().stream().map(Text::indonesian).distinct().count());
    }
}
