package id.sigap.claims.heir.kin;

import java.util.Locale;

/** An akta kematian. */
public record Certificate(String number, String place) {

    /** The number decides; how it is spaced and where it was written does not. */
    boolean same(Certificate other) {
        return bare(number).equals(bare(other.number));
    }

    private static String bare(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    @Override
    public String toString() {
        return "Certificate[***]";
    }
}
