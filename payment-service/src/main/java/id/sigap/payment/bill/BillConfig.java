package id.sigap.payment.bill;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What an operator tells of bills. What the law sets is in the rule files. */
@ConfigMapping(prefix = "sigap.bills")
interface BillConfig {

    /** Public holidays, as 2026-12-25: a bill is not due on one, but on the next working day. */
    Optional<Set<LocalDate>> holidays();
}
