package id.sigap.payment.reconciliation;

import java.time.LocalDate;

/**
 * The days for which the bank's statements are here without a gap.
 *
 * @param from  the day on which the first one opens; what we booked before is not asked about
 * @param until the day on which the last one before the first gap closes
 */
record Coverage(LocalDate from, LocalDate until) {
}
