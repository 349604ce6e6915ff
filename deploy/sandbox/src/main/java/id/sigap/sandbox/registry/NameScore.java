package id.sigap.sandbox.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How alike two names are: 0 to 100, from the edit distance of their words in alphabetical order. */
final class NameScore {

    private NameScore() {
    }

    static int of(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : Math.round(100f * (longer - distance(a, b)) / longer);
    }

    private static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.replaceAll("[^A-Z ]", " ").strip().split(" +")).sorted().collect(Collectors.joining(" "));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
