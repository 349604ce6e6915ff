package id.sigap.sandbox.bank.va;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One call of the bank to us, as it went.
 *
 * @param httpStatus 0 without an answer
 * @param error      why there was no answer, or none that SNAP knows; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerCall(String service, int httpStatus, String responseCode, String responseMessage, long millis, String error,
        @JsonIgnore JsonNode answer) {

    public boolean succeeded() {
        return httpStatus == 200 && responseCode != null && responseCode.startsWith("200") && responseCode.endsWith("00");
    }

    /** Refused for good, as opposed to: unknown. */
    public boolean refused() {
        return httpStatus >= 400 && httpStatus < 500 && httpStatus != 408 && httpStatus != 429 && responseCode != null;
    }
}
