package id.sigap.claims.explain;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence in both languages and the values in it, written out only when somebody reads it: most answers are figures.
 *
 * @param values for {@code {0}}, {@code {1}} … of both sentences; an amount, a rate, a day, a text, or what writes itself the same in both
 */
public record Phrase(String indonesian, String english, List<Object> values) {

    public static Phrase of(String indonesian, String english, Object... values) {
        return new Phrase(indonesian, english, Arrays.asList(values));
    }

    /** The same in both languages. */
    public static Phrase of(Object value) {
        return new Phrase("{0}", "{0}", List.of(value));
    }

    public Text text() {
        return Wording.both(indonesian, english, values);
    }
}
