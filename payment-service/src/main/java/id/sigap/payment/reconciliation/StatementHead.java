package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands above the lines of a statement.
 *
 * @param number the bank's id of it
 */
record StatementHead(String number, String account, String currency, Instant madeAt, LocalDate openedOn, LocalDate closedOn, Rupiah opening, Rupiah closing) {
}
