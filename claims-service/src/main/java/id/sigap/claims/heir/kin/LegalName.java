package id.sigap.claims.heir.kin;

import java.text.Normalizer;
import java.util.Locale;

/** How names of persons are compared: alike but for case, accents, punctuation and spacing, as on bank accounts. */
public final class LegalName {

    private LegalName() {
    }

    /** An empty name is like no other: callers refuse it. */
    public static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT)
                .replaceAll("['`’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
