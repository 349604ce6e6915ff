package id.sigap.payment.cases;

import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A difference about money that somebody has to look into.
 *
 * @param lineId      of the bank's statement; null where the bank shows nothing
 * @param transferId  of the ledger; null where the ledger has nothing
 * @param statementId for STATEMENT_GAP
 * @param subject     the bill or the payout; null where nobody knows
 * @param reference   ours, as the bank was told it
 * @param direction   CREDIT or DEBIT, seen from us
 * @param expected    what our books say; null if nothing
 * @param found       what the bank says; null if nothing
 * @param ownerRole   whose it is; after {@code escalatedAt} the supervisors'
 * @param closedBy    null while it is open, and where it was explained by itself
 */
public record MoneyCase(UUID id, Kind kind, Long lineId, UUID transferId, UUID statementId, UUID subject,
        @Schema(examples = "SGP0192A4C17A3E7C11") String reference, @Schema(examples = "DEBIT") String direction,
        @Schema(type = SchemaType.INTEGER, examples = "42000000") Rupiah expected, @Schema(type = SchemaType.INTEGER, examples = "42000001") Rupiah found,
        Instant openedAt, @Schema(examples = "OPERATOR") String ownerRole, Instant dueAt, Instant escalatedAt, Instant closedAt, UUID closedBy,
        Outcome outcome, @Schema(examples = "Bank telah mengembalikan dana") String note) {

    /** What is the matter. */
    public enum Kind {
        /** Our books say that the bank did it, and no statement shows it. */
        MISSING_AT_BANK(Owner.OPERATOR, Duration.ofDays(1), true),
        /** A statement shows it, and our books do not. */
        MISSING_IN_LEDGER(Owner.OPERATOR, Duration.ofDays(1), false),
        /** One reference, two amounts. */
        WRONG_AMOUNT(Owner.OPERATOR, Duration.ofHours(8), true),
        /** The bank shows what it has shown before. */
        DUPLICATE(Owner.OPERATOR, Duration.ofHours(8), false),
        /** Money came back that our books have as paid. */
        RETURNED(Owner.OPERATOR, Duration.ofDays(1), true),
        /** Paid to another account than the payout's. */
        WRONG_ACCOUNT(Owner.SUPERVISOR, Duration.ofHours(4), true),
        /** The bank has charged something. */
        FEE(Owner.OPERATOR, Duration.ofDays(5), false),
        /** A statement does not open with what the one before closed with. */
        STATEMENT_GAP(Owner.OPERATOR, Duration.ofDays(1), false),
        /** A payout says that it was paid, and the ledger has another sum of it or none. */
        NOT_BOOKED(Owner.SUPERVISOR, Duration.ofHours(4), false);

        private final Owner owner;
        private final Duration within;
        private final boolean correctable;

        Kind(Owner owner, Duration within, boolean correctable) {
            this.owner = owner;
            this.within = within;
            this.correctable = correctable;
        }

        public Owner owner() {
            return owner;
        }

        /** By when it is to be closed. */
        public Duration within() {
            return within;
        }

        /** Whether a transfer of the ledger may be what is wrong. */
        boolean isCorrectable() {
            return correctable;
        }
    }

    /** Whose it is. */
    public enum Owner {
        OPERATOR, SUPERVISOR
    }

    /** What came of it. */
    public enum Outcome {
        /** By itself: a later line or booking explains it. */
        EXPLAINED,
        /** Looked into; nothing is to be done. */
        ACCEPTED,
        /** The bank has put it right, or paid for it, otherwise than by a line that explains it. */
        SETTLED_WITH_BANK,
        /** Two people have corrected the ledger. */
        CORRECTED
    }

    static MoneyCase of(Row row) throws SQLException {
        long line = row.number("line_id");
        return new MoneyCase(row.uuid("id"), row.constant(Kind.class, "kind"), line == 0 ? null : line, row.uuid("transfer_id"), row.uuid("statement_id"),
                row.uuid("subject"), row.text("reference"), row.text("direction"), row.rupiah("expected"), row.rupiah("found"), row.instant("opened_at"),
                row.text("owner_role"), row.instant("due_at"), row.instant("escalated_at"), row.instant("closed_at"), row.uuid("closed_by"),
                row.constant(Outcome.class, "outcome"), row.text("note"));
    }
}
