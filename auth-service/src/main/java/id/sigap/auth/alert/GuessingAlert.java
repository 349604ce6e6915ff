package id.sigap.auth.alert;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Tells an owner that somebody keeps guessing. In the background and for identifiers without an account alike: the guesser must
 * not see from the time that an answer takes whether there was anybody to tell.
 */
@ApplicationScoped
public class GuessingAlert implements TimerHandler {

    /** So many failures within an hour are no slips of the hand. */
    public static final int FAILURES = 20;
    private static final String KIND = "guessing-alert";

    private final Timers timers;
    private final Accounts accounts;
    private final AlertOwner alert;
    private final SafetyLog log;

    GuessingAlert(Timers timers, Accounts accounts, AlertOwner alert, SafetyLog log) {
        this.timers = timers;
        this.accounts = accounts;
        this.alert = alert;
        this.log = log;
    }

    /** @param failures of this hour, the present one counted; the 20th, 40th, 80th and so on is told */
    public void failed(UUID accountOrStandIn, int failures) {
        if (failures % FAILURES == 0 && Integer.bitCount(failures / FAILURES) == 1) {
            timers.scheduleNow(KIND, accountOrStandIn.toString(), "");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> accounts.findByIdOptional(UUID.fromString(timer.key())).filter(Account::isActive)
                .ifPresent(account -> {
                    alert.tell(account, Purpose.GUESSING);
                    log.record(account.id(), What.GUESSING, Where.HERE);
                }));
        return Outcome.done();
    }
}
