package id.sigap.sandbox.bank.snap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a request's fields and refuses what is missing (400xx02) or malformed (400xx01). */
public final class SnapBody {

    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,15})\\.([0-9]{2})");

    private final JsonNode root;

    private SnapBody(JsonNode root) {
        this.root = root;
    }

    static SnapBody parse(ObjectMapper json, byte[] bytes) {
        try {
            JsonNode root = json.readTree(bytes);
            if (root == null || !root.isObject()) {
                throw SnapRefusal.notJson();
            }
            return new SnapBody(root);
        } catch (JsonProcessingException malformed) {
            throw SnapRefusal.notJson();
        } catch (IOException notReadable) {
            throw new IllegalStateException(notReadable);
        }
    }

    /** A mandatory string of at most {@code limit} characters. */
    public String text(String field, int limit) {
        JsonNode node = root.path(field);
        if (node.isMissingNode() || node.isNull() || node.isTextual() && node.textValue().isBlank()) {
            throw SnapRefusal.missing(field);
        }
        if (!node.isTextual() || node.textValue().length() > limit || node.textValue().indexOf('\0') >= 0) {
            throw SnapRefusal.invalidFormat(field);
        }
        return node.textValue();
    }

    /** A mandatory string of digits. */
    public String digits(String field, int limit) {
        String text = text(field, limit);
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw SnapRefusal.invalidFormat(field);
        }
        return text;
    }

    /** A mandatory timestamp, as sent. */
    public String timestamp(String field) {
        String text = text(field, 25);
        if (SnapTime.parse(text).isEmpty()) {
            throw SnapRefusal.invalidFormat(field);
        }
        return text;
    }

    /** The mandatory amount in whole rupiah: {@code {"value":"593400.00","currency":"IDR"}}. */
    public long rupiah(String field) {
        SnapBody amount = new SnapBody(root.path(field));
        if (!"IDR".equals(amount.text("currency", 3))) {
            throw SnapRefusal.invalidFormat(field + ".currency");
        }
        Matcher value = AMOUNT.matcher(amount.text("value", 19));
        if (!value.matches()) {
            throw SnapRefusal.invalidFormat(field + ".value");
        }
        long rupiah = Long.parseLong(value.group(1));
        if (rupiah == 0 || !"00".equals(value.group(2))) {
            throw SnapRefusal.invalidAmount();
        }
        return rupiah;
    }
}
