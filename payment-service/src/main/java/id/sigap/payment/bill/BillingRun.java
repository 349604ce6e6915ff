package id.sigap.payment.bill;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A run that bills all employers for a month.
 *
 * @param employers so many are done, whether there was anything to bill or not
 * @param billed    of them, got a bill
 * @param failed    of them, could not be billed
 * @param workers   on those bills
 */
record BillingRun(UUID id, YearMonth month, State state, int employers, int billed, int failed, long workers, Rupiah contributions,
        Instant startedAt, Instant changedAt) {

    enum State {
        RUNNING, PAUSED, DONE
    }
}
