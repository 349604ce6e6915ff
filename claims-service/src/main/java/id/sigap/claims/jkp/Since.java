package id.sigap.claims.jkp;

import java.time.LocalDate;

/**
 * What happened to a person since the job was lost.
 *
 * @param newWorkFrom first day of new work; null while there is none
 * @param diedOn      null while alive
 */
public record Since(LocalDate newWorkFrom, LocalDate diedOn) {

    public static final Since NOTHING = new Since(null, null);

    /** The day on which the right ended; null while it goes on. */
    LocalDate rightEnded() {
        if (newWorkFrom == null || diedOn == null) {
            return newWorkFrom == null ? diedOn : newWorkFrom;
        }
        return newWorkFrom.isBefore(diedOn) ? newWorkFrom : diedOn;
    }
}
