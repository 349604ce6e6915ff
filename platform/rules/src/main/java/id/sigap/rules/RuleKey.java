package id.sigap.rules;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.Locale;

/** A figure that the law or the operator sets with a date. Implemented by one enum per programme. */
public interface RuleKey {

    /** What a row of it holds. */
    enum Kind {
        /** Whole rupiah. */
        AMOUNT,
        /** A count of years, months or days. */
        WHOLE,
        /** A share of one. */
        RATE,
        /** Progressive slices of a share each. */
        SLICES,
        /** A table of amounts by upper bound. */
        BRACKETS,
        /** Names, parted by blanks. */
        WORDS
    }

    /** No variant: one row holds for all. */
    String ALL = "";

    String name();

    Meaning meaning();

    default Kind kind() {
        return meaning().kind();
    }

    default Text label() {
        return meaning().label();
    }

    /** What the figure depends on besides the day, for example a risk class: each variant has rows of its own. */
    default List<String> variants() {
        return meaning().variants();
    }

    /** The key as the rule files write it. */
    default String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a key stands for. */
    record Meaning(Kind kind, List<String> variants, Text label) {

        public Meaning {
            variants = List.copyOf(variants);
        }

        /** @param variants none where one row holds for all */
        public static Meaning of(Kind kind, String indonesian, String english, String... variants) {
            return of(kind, variants.length == 0 ? List.of(ALL) : List.of(variants), indonesian, english);
        }

        public static Meaning of(Kind kind, List<String> variants, String indonesian, String english) {
            return new Meaning(kind, variants, new Text(indonesian, english));
        }
    }
}
