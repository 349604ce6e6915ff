package id.sigap.payment.bank.snap;

import java.util.Base64;
import java.util.HexFormat;

/** How a bank writes signatures; the standard's samples show hex, most banks expect Base64. */
public enum SignatureEncoding {
    BASE64 {
        @Override
        String encode(byte[] signature) {
            return Base64.getEncoder().encodeToString(signature);
        }

        @Override
        byte[] decode(String text) {
            return Base64.getDecoder().decode(text);
        }
    },
    HEX {
        @Override
        String encode(byte[] signature) {
            return HexFormat.of().formatHex(signature);
        }

        @Override
        byte[] decode(String text) {
            return HexFormat.of().parseHex(text);
        }
    };

    abstract String encode(byte[] signature);

    /** @throws IllegalArgumentException if the text is not in this encoding */
    abstract byte[] decode(String text);
}
