package id.sigap.payment.reconciliation;

import id.sigap.payment.bank.BankConfig;
import id.sigap.payment.cases.MoneyCases;
import id.sigap.payment.cases.MoneyCases.Changed;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Compares ledger, statements and payouts, and makes the cases those of the differences. One run at a time; it works on all that is open, in
 * statements over sets, so that a run after a run changes nothing, and a late line or booking explains what was a difference before.
 */
@ApplicationScoped
public class Reconcile {

    private static final Logger LOG = Logger.getLogger(Reconcile.class);
    private static final int LONGEST_SECONDS = 600;

    private final MatchLines match;
    private final FindBreaks breaks;
    private final BookLines book;
    private final MoneyCases cases;
    private final Database db;
    private final String account;
    private final Clock clock;

    Reconcile(MatchLines match, FindBreaks breaks, BookLines book, MoneyCases cases, Database db, BankConfig bank, Clock clock) {
        this.match = match;
        this.breaks = breaks;
        this.book = book;
        this.cases = cases;
        this.db = db;
        this.account = bank.sourceAccount();
        this.clock = clock;
    }

    /** @param matched lines that have their movement now and had none before */
    public record Run(int matched, Changed cases) {
    }

    /** Empty as long as there is no statement. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Optional<Run> run() {
        db.call("select pg_advisory_xact_lock(hashtextextended('payment.reconciliation', 0))");
        Optional<Run> run = breaks.coverage(account).map(this::run);
        run.ifPresent(done -> LOG.infof("reconciled: %d lines matched, cases: %d opened, %d explained, %d overdue", done.matched(), done.cases().opened(),
                done.cases().explained(), done.cases().escalated()));
        return run;
    }

    private Run run(Coverage coverage) {
        Instant now = clock.instant();
        match.collect();
        int matched = match.match(coverage);
        book.book();
        breaks.find(account, coverage, now);
        return new Run(matched, cases.follow(FindBreaks.TABLE, now));
    }
}
