package id.sigap.payment.qris;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a QRIS code as EMVCo writes it (merchant-presented mode): fields of a two-digit tag, a two-digit length and a value, the last of which is a
 * checksum over all before it.
 *
 * @param fields by tag, in the order of the text, without the checksum
 */
public record QrisText(Map<String, String> fields) {

    private static final int LONGEST = 512;
    private static final int HEAD = 4;
    private static final String CRC_HEAD = "6304";
    private static final String DYNAMIC = "12";
    private static final String RUPIAH = "360";
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;

    public QrisText {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Empty if it is no such text or its checksum is wrong. */
    public static Optional<QrisText> read(String text) {
        if (text == null || text.length() > LONGEST || text.length() <= CRC_HEAD.length() + HEAD) {
            return Optional.empty();
        }
        String body = text.substring(0, text.length() - HEAD);
        if (!body.endsWith(CRC_HEAD) || !crc(body).equalsIgnoreCase(text.substring(body.length()))) {
            return Optional.empty();
        }
        return fields(body.substring(0, body.length() - CRC_HEAD.length())).map(QrisText::new);
    }

    /** The whole text, with its checksum. */
    public String write() {
        StringBuilder text = new StringBuilder();
        fields.forEach((tag, value) -> text.append(tag).append("%02d".formatted(value.length())).append(value));
        text.append(CRC_HEAD);
        return text + crc(text.toString());
    }

    /** CRC-16/CCITT-FALSE in four hex digits; of {@code 123456789} it is 29B1. */
    public static String crc(String text) {
        int crc = START;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
                crc &= START;
            }
        }
        return "%04X".formatted(crc);
    }

    /** Whether it asks for just this amount, once, in rupiah. */
    public boolean asksFor(Rupiah amount) {
        return DYNAMIC.equals(fields.get("01")) && RUPIAH.equals(fields.get("53")) && amount().filter(amount::equals).isPresent();
    }

    private Optional<Rupiah> amount() {
        String value = fields.getOrDefault("54", "");
        return value.matches("[0-9]{1,13}(\\.0{1,2})?") ? Optional.of(Rupiah.of(new BigDecimal(value).longValueExact())) : Optional.empty();
    }

    private static Optional<Map<String, String>> fields(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            if (at + HEAD > text.length() || !text.substring(at, at + HEAD).matches("[0-9]{4}")) {
                return Optional.empty();
            }
            int end = at + HEAD + Integer.parseInt(text, at + 2, at + HEAD, 10);
            if (end > text.length() || found.put(text.substring(at, at + 2), text.substring(at + HEAD, end)) != null) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(found);
    }
}
