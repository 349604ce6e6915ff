package id.sigap.claims.readmodel;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is known of a member over all memberships.
 *
 * @param birthDate null while the person has not arrived
 * @param works     none while no membership has arrived
 * @param balances  what nothing holds, by programme; without those that have not arrived
 * @param lastPaid  the last contribution month that was booked; null before the first
 */
public record MemberRecord(LocalDate birthDate, List<Work> works, Map<Programme, Rupiah> balances, YearMonth lastPaid) {

    /**
     * @param joinedOn    null where not known
     * @param monthlyWage last reported; null outside segment PU
     * @param ended       null while it goes on, as are the two after it
     */
    public record Work(Segment segment, LocalDate joinedOn, Rupiah monthlyWage, EndReason ended, LocalDate letterDate, LocalDate lastDay) {
    }

    public MemberRecord {
        works = List.copyOf(works);
        balances = Map.copyOf(balances);
    }

    @Override
    public String toString() {
        return "MemberRecord[" + works.size() + " works]";
    }
}
