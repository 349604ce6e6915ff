package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A statement that was imported.
 *
 * @param number  the bank's id of it
 * @param follows whether it opens with what the one before it closed with; false means that one between them is missing, or that one is wrong
 */
public record BankStatement(UUID id, @Schema(examples = "0020000000101") String account, @Schema(examples = "20261130-0020000000101") String number,
        LocalDate openedOn, LocalDate closedOn, @Schema(type = SchemaType.INTEGER, examples = "900000000") Rupiah opening,
        @Schema(type = SchemaType.INTEGER, examples = "915400000") Rupiah closing,
        @Schema(type = SchemaType.INTEGER, examples = "20400000") Rupiah credits, @Schema(type = SchemaType.INTEGER, examples = "5000000") Rupiah debits,
        int lines, boolean follows, Instant importedAt) {

    static BankStatement of(Row row) throws SQLException {
        return new BankStatement(row.uuid("id"), row.text("account"), row.text("number"), row.date("opened_on"), row.date("closed_on"), row.rupiah("opening"),
                row.rupiah("closing"), row.rupiah("credits"), row.rupiah("debits"), row.integer("lines"), row.flag("follows"), row.instant("imported_at"));
    }
}
