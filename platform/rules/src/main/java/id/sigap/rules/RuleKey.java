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

    Kind kind();

    Text label();

    /** What the figure depends on besides the day, for example a risk class: each variant has rows of its own. */
    default List<String> variants() {
        return List.of(ALL);
    }

    /** The key as the rule files write it. */
    default String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
