package id.sigap.claims.jkp;

import java.time.LocalDate;

/**
 * The end of an employment.
 *
 * @param day of the PHK, or on which the contract was ended; its regime applies
 */
public record JobLoss(EndOfWork how, LocalDate day) {
}
