package id.sigap.payment.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the name on a bank account with the name in the civil registry. */
public final class HolderName {

    private static final int WHOLE = 100;
    /** Banks cut names; what is left must be at least so long, in letters. */
    private static final int LEAST_CUT = 15;
    private static final int CUT = 95;
    /** So little that a name of two words with one of them shortened is not taken for the same. */
    private static final double INITIAL = 0.7;
    private static final Set<String> MUHAMMAD = Set.of("MUHAMMAD", "MUHAMAD", "MOHAMMAD", "MOHAMAD", "MOCHAMAD", "MOCHAMMAD", "MUH", "MOH", "MOCH", "MHD");

    private HolderName() {
    }

    /**
     * How alike two names are, of 100, word by word in their order. 100: alike but for case, accents, punctuation and spacing. Ways of writing
     * Muhammad are alike, a word cut to its first letter counts in part, other words for nothing: SANTOSO and SANTOSA are two families. An empty name is like no other.
     */
    public static int score(String legalName, String accountName) {
        List<String> legal = words(legalName);
        List<String> account = words(accountName);
        if (legal.isEmpty() || account.isEmpty()) {
            return 0;
        }
        String joined = String.join("", legal);
        String other = String.join("", account);
        if (joined.equals(other)) {
            return WHOLE;
        }
        if (other.length() >= LEAST_CUT && joined.startsWith(other)) {
            return CUT;
        }
        return (int) Math.floor(WHOLE * aligned(legal, account) / Math.max(legal.size(), account.size()) + 1e-9);
    }

    /** The best sum of likeness of words that are paired without changing their order. */
    private static double aligned(List<String> legal, List<String> account) {
        double[][] best = new double[legal.size() + 1][account.size() + 1];
        for (int i = 1; i <= legal.size(); i++) {
            for (int j = 1; j <= account.size(); j++) {
                double paired = best[i - 1][j - 1] + likeness(legal.get(i - 1), account.get(j - 1));
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best[legal.size()][account.size()];
    }

    private static double likeness(String legal, String account) {
        if (legal.equals(account) || MUHAMMAD.contains(legal) && MUHAMMAD.contains(account)) {
            return 1;
        }
        if (account.length() == 1 && legal.startsWith(account)) {
            return INITIAL;
        }
        return 0;
    }

    private static List<String> words(String name) {
        if (name == null) {
            return List.of();
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT).replaceAll("['`’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
