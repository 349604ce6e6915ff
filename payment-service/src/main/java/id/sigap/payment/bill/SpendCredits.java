package id.sigap.payment.bill;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** The job that spends an employer's credit: set when money came, and when a bill was made while there was some. */
@ApplicationScoped
class SpendCredits implements TimerHandler {

    static final String KIND = "spend-credit";

    /** Bills in one firing. */
    private static final int MOST = 20;

    private final SpendCredit spend;

    SpendCredits(SpendCredit spend) {
        this.spend = spend;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID employer = UUID.fromString(timer.key());
        LocalDate paidOn = LocalDate.parse(timer.payload());
        for (int i = 0; i < MOST; i++) {
            if (!spend.next(employer, paidOn)) {
                return Outcome.done();
            }
        }
        return Outcome.again(Duration.ZERO);
    }
}
