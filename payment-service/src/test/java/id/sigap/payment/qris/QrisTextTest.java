package id.sigap.payment.qris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QrisTextTest {

    private static final Map<String, String> FIELDS = fields("12", "360", "684000");

    private final String text = new QrisText(FIELDS).write();

    @Test
    void theChecksumIsThatOfTheStandard() {
        assertEquals("29B1", QrisText.crc("123456789"));
        assertEquals("FFFF", QrisText.crc(""));
    }

    @Test
    void whatIsWrittenIsReadAlike() {
        assertEquals(Optional.of(new QrisText(FIELDS)), QrisText.read(text));
        assertTrue(text.startsWith("00020101021226"), text);
        assertEquals("6304", text.substring(text.length() - 8, text.length() - 4));
    }

    @Test
    void everyWrongCharacterIsFound() {
        for (int i = 0; i < text.length(); i++) {
            String damaged = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);
            assertEquals(Optional.empty(), QrisText.read(damaged), damaged);
        }
    }

    @Test
    void whatIsNoSuchTextIsNotRead() {
        for (String wrong : new String[] {null, "", "6304", "63041D0F", text.substring(1), text + "0", "x".repeat(513)}) {
            assertEquals(Optional.empty(), QrisText.read(wrong));
        }
        // right checksums over fields that reach beyond the end, or come twice
        for (String body : new String[] {"0005016304", "000201000201" + "6304", "0x02016304", "0006304"}) {
            assertEquals(Optional.empty(), QrisText.read(body + QrisText.crc(body)), body);
        }
    }

    @Test
    void itAsksForOneAmountInRupiahOnce() {
        Rupiah amount = Rupiah.of(684_000);
        assertTrue(new QrisText(FIELDS).asksFor(amount));
        assertTrue(new QrisText(fields("12", "360", "684000.00")).asksFor(amount));
        assertFalse(new QrisText(FIELDS).asksFor(Rupiah.of(684_001)));
        assertFalse(new QrisText(fields("11", "360", "684000")).asksFor(amount));
        assertFalse(new QrisText(fields("12", "840", "684000")).asksFor(amount));
        assertFalse(new QrisText(fields("12", "360", "684000.50")).asksFor(amount));
        assertFalse(new QrisText(fields("12", "360", "abc")).asksFor(amount));
        assertFalse(new QrisText(Map.of("01", "12", "53", "360")).asksFor(amount));
    }

    private static Map<String, String> fields(String method, String currency, String amount) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("00", "01");
        fields.put("01", method);
        fields.put("26", "0014ID.SANDBOX.WWW");
        fields.put("52", "9311");
        fields.put("53", currency);
        fields.put("54", amount);
        fields.put("58", "ID");
        fields.put("59", "SIGAP");
        fields.put("60", "JAKARTA");
        return fields;
    }
}
