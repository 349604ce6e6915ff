package id.sigap.rules;

import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A row as an API serves it.
 *
 * @param value  as the rule files write it; {@code ?} where nobody has found the figure
 * @param verify true where part of the row is general knowledge that nobody has read in the regulation yet
 */
public record RuleView(String rule, String variant, Text label, String value, LocalDate validFrom, LocalDate validTo, String regulation, String source,
        Grade grade, boolean verify) {

    public static List<RuleView> on(RuleBook book, LocalDate day) {
        return of(book.on(day));
    }

    public static List<RuleView> of(List<RuleRow> rows) {
        return rows.stream().map(row -> new RuleView(row.key().written(), row.variant(), row.key().label(), row.value().toString(), row.validFrom(),
                row.validTo(), row.citation().regulation(), row.citation().source(), row.citation().grade(), row.citation().verify())).toList();
    }
}
