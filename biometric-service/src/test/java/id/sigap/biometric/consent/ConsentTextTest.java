package id.sigap.biometric.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.ProblemType.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTextTest {

    /** What people agreed to under each version. A text that changes needs a new version, and a line of its own here. */
    private static final Map<Purpose, String> AGREED_TO = Map.of(Purpose.BINDING, "21eaec2f3b7d4e29", Purpose.CLAIM, "79eb46ee6e38e9d1",
            Purpose.DATA_UPDATE, "ccedf497f9cf1ad5", Purpose.LOGIN, "8df58f19dc8cda35");
    private static final String OF = "2026-12-01";

    @Test
    void theTextsOfAVersionNeverChange() throws Exception {
        assertEquals(OF, ConsentText.VERSION);
        for (Map.Entry<Purpose, String> known : AGREED_TO.entrySet()) {
            Text text = ConsentText.of(known.getKey());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((text.indonesian() + "\n" + text.english()).getBytes(StandardCharsets.UTF_8));
            assertEquals(known.getValue(), HexFormat.of().formatHex(digest).substring(0, 16), known.getKey().name());
        }
    }

    @Test
    void everyPurposeHasATextInBothLanguages() {
        for (Purpose purpose : Purpose.values()) {
            assertFalse(ConsentText.of(purpose).indonesian().isBlank());
            assertFalse(ConsentText.of(purpose).english().isBlank());
        }
    }
}
