package id.sigap.payment.va;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.snap.Amount;
import java.io.IOException;

/** The fields of a call's body, checked as they are read. */
record SnapFields(JsonNode root) {

    static SnapFields of(ObjectMapper json, byte[] body) {
        try {
            JsonNode root = json.readTree(body);
            if (!root.isObject()) {
                throw SnapRefusal.badRequest();
            }
            return new SnapFields(root);
        } catch (IOException notJson) {
            throw SnapRefusal.badRequest();
        }
    }

    /** A field that must be there, white space and all. */
    String text(String field, int longest) {
        JsonNode node = root.path(field);
        if (node.isMissingNode() || node.isNull()) {
            throw SnapRefusal.missing(field);
        }
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > longest) {
            throw SnapRefusal.invalidFormat(field);
        }
        return node.textValue();
    }

    /** A field that may be missing; null then. */
    String optionalText(String field, int longest) {
        JsonNode node = root.path(field);
        return node.isMissingNode() || node.isNull() || node.asText().isBlank() ? null : text(field, longest);
    }

    Rupiah amount(String field) {
        JsonNode amount = root.path(field);
        if (!amount.isObject()) {
            throw SnapRefusal.missing(field);
        }
        return new Amount(amount.path("value").asText(null), amount.path("currency").asText(null)).rupiah()
                .orElseThrow(() -> SnapRefusal.invalidFormat(field));
    }
}
