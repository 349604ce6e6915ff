package id.sigap.sandbox.bank.snap;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the bank answers. {@code responseCode} = HTTP status, service code, case.
 *
 * @param caseCode two digits within the HTTP status, such as {@code 11} of 404
 */
public record SnapAnswer(int httpStatus, String caseCode, String message, Map<String, Object> fields) {

    public static SnapAnswer successful(Map<String, Object> fields) {
        return new SnapAnswer(200, "00", "Successful", fields);
    }

    Map<String, Object> document(SnapService service) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("responseCode", httpStatus + service.code() + caseCode);
        document.put("responseMessage", message);
        document.putAll(fields);
        return document;
    }
}
