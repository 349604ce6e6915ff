package id.sigap.sandbox.bank.va;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/** Reads the bill out of the partner's answer to an inquiry. */
final class Bill {

    private static final String WHOLE_RUPIAH = "[1-9][0-9]{0,14}\\.00";
    private static final int NAME_LIMIT = 255;

    private Bill() {
    }

    /** Empty if there is no bill, or none that can be paid in whole rupiah. */
    static OptionalLong rupiah(PartnerCall inquiry) {
        JsonNode total = data(inquiry).path("totalAmount");
        String value = total.path("value").asText();
        if (!inquiry.succeeded() || !"IDR".equals(total.path("currency").textValue()) || !value.matches(WHOLE_RUPIAH)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(value.substring(0, value.length() - 3)));
    }

    static String name(PartnerCall inquiry) {
        String name = data(inquiry).path("virtualAccountName").asText().replace("\0", "");
        return name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT) : name;
    }

    private static JsonNode data(PartnerCall inquiry) {
        return inquiry.answer().path("virtualAccountData");
    }
}
