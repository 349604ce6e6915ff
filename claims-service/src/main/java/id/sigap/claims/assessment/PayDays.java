package id.sigap.claims.assessment;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.setup.WorkingDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Until when a claim is to be paid by law, from the day on which its papers were complete. */
@ApplicationScoped
public class PayDays {

    private final RuleBook book;
    private final WorkingDays workingDays;

    PayDays(RuleBook book, WorkingDays workingDays) {
        this.book = book;
        this.workingDays = workingDays;
    }

    public LocalDate lastFor(Programme programme, Instant papersComplete) {
        LocalDate day = LegalDays.of(papersComplete);
        return workingDays.after(day, book.on(ServiceFigure.PAY_WORKING_DAYS, programme.name(), day).whole());
    }
}
