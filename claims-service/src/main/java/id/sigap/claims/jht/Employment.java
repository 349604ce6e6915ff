package id.sigap.claims.jht;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import java.time.LocalDate;

/**
 * One employment as the rules see it.
 *
 * @param end null while it goes on
 */
public record Employment(Segment segment, End end) {

    /**
     * @param letterDate date of the resignation letter or of the PHK
     * @param lastDay    last day of work
     */
    public record End(EndReason reason, LocalDate letterDate, LocalDate lastDay) {
    }

    boolean goesOn(LocalDate today) {
        return end == null || !end.lastDay().isBefore(today);
    }
}
