package id.sigap.acceptance.data;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody invented who has the app: an account with a proved e-mail address, bound to a person with one membership or more.
 *
 * @param number      from 0; all else follows from it and the seed
 * @param joinedAt    when account, person and binding came to be
 * @param memberships the running one first
 */
public record Member(int number, UUID accountId, UUID personId, UUID bindingId, UUID verificationId, String nik, String name,
        LocalDate birthDate, Sex sex, String email, String phone, Instant joinedAt, List<Membership> memberships) {

    public Member {
        memberships = List.copyOf(memberships);
    }

    /**
     * One KPJ.
     *
     * @param employer null outside segment PU, and with it {@code job}
     * @param ledger   what the member owns in it; empty where the employer's scale asks for neither JHT nor JP
     */
    public record Membership(UUID id, String kpj, Segment segment, Employer employer, LocalDate joinedOn, Job job, List<Holding> ledger) {

        public Membership {
            ledger = List.copyOf(ledger);
        }

        boolean isActive() {
            return job == null || job.end() == null;
        }

        @Override
        public String toString() {
            return "Membership[" + id + "]";
        }
    }

    /**
     * @param monthlyWage in rupiah
     * @param end         null while it goes on
     */
    public record Job(UUID employmentId, UUID wageId, long monthlyWage, End end) {
        @Override
        public String toString() {
            return "Job[***]";
        }
    }

    /** @param letterDate of the resignation, and {@code lastDay} of work */
    public record End(EndReason reason, LocalDate letterDate, LocalDate lastDay, LocalDate reportedOn) {
    }

    /** @param balance in rupiah, above zero, as is {@code contribution}, that of the last month */
    public record Holding(UUID ledgerAccountId, Programme programme, long balance, long contribution, String lastMonth) {
        @Override
        public String toString() {
            return "Holding[" + programme + "]";
        }
    }

    @Override
    public String toString() {
        return "Member[" + number + "]";
    }
}
