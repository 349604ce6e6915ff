package id.sigap.sandbox.bank.snap;

import java.io.ByteArrayOutputStream;

/** Removes the white space between JSON tokens and nothing else: key order, nulls and escapes stay as sent. */
public final class JsonMinifier {

    private JsonMinifier() {
    }

    public static byte[] minify(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length);
        boolean inString = false;
        boolean escaped = false;
        for (byte b : json) {
            if (inString || !isSpace(b)) {
                out.write(b);
            }
            if (b == '"' && !escaped) {
                inString = !inString;
            }
            escaped = inString && b == '\\' && !escaped;
        }
        return out.toByteArray();
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
