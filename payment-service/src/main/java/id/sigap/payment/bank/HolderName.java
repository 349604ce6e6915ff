package id.sigap.payment.bank;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the name on a bank account with the name in the civil registry. */
public final class HolderName {

    private HolderName() {
    }

    /** Alike but for case, accents, punctuation and spacing. An empty name is like no other. */
    public static boolean same(String legalName, String accountName) {
        String legal = normalised(legalName);
        return !legal.isEmpty() && legal.equals(normalised(accountName));
    }

    private static String normalised(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT).replaceAll("['`’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
