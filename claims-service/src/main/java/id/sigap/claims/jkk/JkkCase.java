package id.sigap.claims.jkk;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * May this be claimed on that day?
 *
 * @param day legal day of the claim in Asia/Jakarta; the rules are those of the accident's day
 */
public record JkkCase(JkkFacts facts, JkkRequest request, LocalDate day, RuleBook book) {

    public JkkCase {
        if (day.isBefore(facts.day())) {
            throw new IllegalArgumentException("nothing is claimed before it happens");
        }
    }

    RuleRow row(RuleKey key) {
        return book.on(key, facts.day());
    }

    /** What the report of stage I needs (domain reference 5.2); more after a traffic accident, and after violence where it counts on that day. */
    public List<RuleRow> firstStage() {
        List<RuleRow> rows = new ArrayList<>();
        rows.add(documents(facts.cause() == AccidentCause.DISEASE ? DocumentSet.DISEASE_STAGE_ONE : DocumentSet.STAGE_ONE));
        if (facts.cause() == AccidentCause.COMMUTE) {
            rows.add(documents(DocumentSet.TRAFFIC));
        }
        // there are no papers for what does not count on that day
        if (facts.cause() == AccidentCause.VIOLENCE && row(JkkFigure.JKK_CAUSES).words().contains(facts.cause().name())) {
            rows.add(documents(DocumentSet.VIOLENCE));
        }
        return rows;
    }

    /** What the report of stage II needs (domain reference 5.2). */
    public RuleRow secondStage() {
        return documents(facts.cause() == AccidentCause.DISEASE ? DocumentSet.DISEASE_STAGE_TWO : DocumentSet.STAGE_TWO);
    }

    private RuleRow documents(DocumentSet set) {
        return book.on(JkkFigure.JKK_DOCUMENTS, set.name(), facts.day());
    }
}
