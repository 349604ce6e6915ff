package id.sigap.payment.bank.snap;

import java.io.ByteArrayOutputStream;

/** Removes insignificant white space from JSON and changes nothing else: key order, escapes and numbers stay as sent. */
final class MinifiedJson {

    private MinifiedJson() {
    }

    static byte[] of(byte[] json) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(json.length);
        boolean inString = false;
        boolean escaped = false;
        for (byte octet : json) {
            if (inString) {
                inString = escaped || octet != '"';
                escaped = !escaped && octet == '\\';
            } else if (octet == '"') {
                inString = true;
            } else if (octet == ' ' || octet == '\t' || octet == '\n' || octet == '\r') {
                continue;
            }
            bare.write(octet);
        }
        return bare.toByteArray();
    }
}
