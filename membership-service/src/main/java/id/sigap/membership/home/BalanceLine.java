package id.sigap.membership.home;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.sigap.contracts.claims.Programme;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The balance of one membership in one programme, whole rupiah.
 *
 * @param kpj                   null while the ledger knows a membership that we don't
 * @param held                  of the balance, held for claims
 * @param available             balance less what is held
 * @param lastContribution      amount last credited; null before the first
 * @param lastContributionMonth the month it was for, {@code yyyy-MM}
 */
@Schema(name = "BalanceLine")
public record BalanceLine(@Schema(examples = "24017365528") String kpj, Programme programme, @Schema(examples = "8520000") long balance,
        @Schema(examples = "0") long held, @Schema(examples = "8520000") long available, @Schema(examples = "370500") Long lastContribution,
        @Schema(examples = "2026-10") String lastContributionMonth, @JsonIgnore @Schema(hidden = true) Instant changedAt) {
}
