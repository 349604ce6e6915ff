package id.sigap.payment.payout;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about a payout that a person has to look into.
 *
 * @param subjectId the payout
 * @param ownerRole whose it is to look into
 * @param dueAt     by when
 * @param closedBy  null while it is open, and if it ended by itself
 * @param outcome   what came of it; null while it is open
 */
public record PayoutCase(UUID id, Kind kind, UUID subjectId, Instant openedAt, Role ownerRole, Instant dueAt, Instant closedAt, UUID closedBy,
        @Schema(examples = "Settled") String outcome) {

    /** What is the matter. */
    public enum Kind {
        /** The bank says that it knows of no such transfer, each time. */
        NEVER_FOUND(Role.OPERATOR, Duration.ofDays(1)),
        /** The bank paid, but not our amount or not to our account. */
        PAID_OTHERWISE(Role.OPERATOR, Duration.ofHours(4)),
        /** The bank gives no final answer. */
        NO_ANSWER(Role.OPERATOR, Duration.ofDays(1)),
        /** So large that two officers have to agree. */
        APPROVAL(Role.OFFICER, Duration.ofDays(1)),
        /** Our account at the bank does not cover it. */
        NO_FUNDS(Role.SUPERVISOR, Duration.ofHours(4)),
        /** The bank has returned the money. */
        RETURNED(Role.SUPERVISOR, Duration.ofDays(1));

        private final Role owner;
        private final Duration within;

        Kind(Role owner, Duration within) {
            this.owner = owner;
            this.within = within;
        }

        Role owner() {
            return owner;
        }

        Duration within() {
            return within;
        }

        static Kind of(Payout.Stuck.Why why) {
            return switch (why) {
                case NEVER_FOUND -> NEVER_FOUND;
                case PAID_OTHERWISE -> PAID_OTHERWISE;
                case NO_ANSWER -> NO_ANSWER;
            };
        }
    }

    static PayoutCase of(Row row) throws SQLException {
        return new PayoutCase(row.uuid("id"), row.constant(Kind.class, "kind"), row.uuid("subject_id"), row.instant("opened_at"),
                row.constant(Role.class, "owner_role"), row.instant("due_at"), row.instant("closed_at"), row.uuid("closed_by"), row.text("outcome"));
    }
}
