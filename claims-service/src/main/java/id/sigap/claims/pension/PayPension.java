package id.sigap.claims.pension;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.rules.RuleBook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Pays each month that is due, one claim for each; what was missed while a pension was suspended comes with the next. */
@ApplicationScoped
class PayPension implements TimerHandler {

    /** In one transaction; more are paid in the next. */
    private static final int MONTHS_AT_ONCE = 12;

    private final PensionDesk desk;
    private final PensionTable table;
    private final PensionInstalment instalment;
    private final SharedPension shared;
    private final AdoptChildren adopt;
    private final PensionTimes times;
    private final CaseFiles files;
    private final LegalDays days;
    private final ClaimsConfig config;
    private final RuleBook book;

    PayPension(PensionDesk desk, PensionTable table, PensionInstalment instalment, SharedPension shared, AdoptChildren adopt, PensionTimes times, CaseFiles files, LegalDays days, ClaimsConfig config,
            RuleBook book) {
        this.desk = desk;
        this.table = table;
        this.instalment = instalment;
        this.shared = shared;
        this.adopt = adopt;
        this.times = times;
        this.files = files;
        this.days = days;
        this.config = config;
        this.book = book;
    }

    @Override
    public String kind() {
        return PensionTimes.PAY;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID id = UUID.fromString(timer.key());
        return QuarkusTransaction.requiringNew().call(() -> table.locked(id).map(this::pay).orElseGet(Outcome::done));
    }

    private Outcome pay(PensionFile file) {
        Pension pension = file.pension();
        if (!(pension.state() instanceof PensionState.Running)) {
            return Outcome.done();
        }
        if (files.find(pension.claimId()).orElseThrow().claim().status() != ClaimStatus.PAID) {
            // the first months have not arrived yet
            return Outcome.again(config.pension().waitsForItsClaim());
        }
        Confirmation asked = pension.confirmation(book);
        if (asked.isLateOn(days.today())) {
            desk.handle(pension.id(), new PensionCommand.MissConfirmation(days.today(), asked.latest()), null);
            return Outcome.done();
        }
        return payMonths(file);
    }

    private Outcome payMonths(PensionFile file) {
        UUID id = file.pension().id();
        YearMonth month = file.pension().next();
        YearMonth now = YearMonth.from(days.today());
        adopt.into(file.pension());
        for (int paid = 0; paid < MONTHS_AT_ONCE && times.isDue(month); paid++, month = month.plusMonths(1)) {
            if (endedBefore(file.pension(), month)) {
                return Outcome.done();
            }
            desk.handle(id, new PensionCommand.Pay(month, now), null);
            desk.noteMonth(file.pension(), month, instalment.pay(file, month));
        }
        table.find(id).map(PensionFile::pension).ifPresent(times::scheduleNextMonth);
        return Outcome.done();
    }

    /** A children's pension ends by itself when none of its children is entitled any more on the first day of the month. */
    private boolean endedBefore(Pension pension, YearMonth month) {
        Sharer last = shared.last(pension).orElse(null);
        if (last == null || month.atDay(1).isBefore(last.endsOn(book))) {
            return false;
        }
        desk.handle(pension.id(), new PensionCommand.End(ground(last), last.endsOn(book)), null);
        return true;
    }

    private EndGround ground(Sharer last) {
        LocalDate end = last.endsOn(book);
        return end.equals(last.child().married()) ? EndGround.MARRIAGE : end.equals(last.child().works()) ? EndGround.WORK
                : end.equals(last.leftOn()) ? EndGround.NO_CHILD_LEFT : EndGround.AGE_LIMIT;
    }
}
