package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.page.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bill as an employer sees it.
 *
 * @param kodeIuran      what to pay under, at a bank
 * @param virtualAccount the same as a bank's virtual account number
 * @param lateFine       as of today, or as paid
 * @param amountDue      contributions that are unpaid, and their fine: what a bank takes today; what was paid, if all was
 * @param lines          the first of the workers' lines, more from {@code /lines}; null in lists
 */
public record BillView(@Schema(examples = "26110000017") String kodeIuran, @Schema(examples = "1234526110000017") String virtualAccount,
        @Schema(examples = "AB123456") String npp, @Schema(examples = "2026-11") String month, LocalDate dueOn, Status status, int workers,
        @Schema(type = SchemaType.INTEGER, examples = "593400") Rupiah contributions,
        @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah lateFine,
        @Schema(type = SchemaType.INTEGER, examples = "593400") Rupiah amountDue,
        Instant issuedAt, Instant paidAt, List<ProgrammeTotal> programmes, Page<Line> lines) {

    /** Whether it was paid. */
    public enum Status {
        ISSUED,
        /** Some programmes are; each is paid as a whole. */
        PARTLY_PAID,
        PAID
    }

    /**
     * What one programme's lines add up to.
     *
     * @param paidAt null while the programme is unpaid
     */
    public record ProgrammeTotal(Programme programme,
            @Schema(type = SchemaType.INTEGER, examples = "222000") Rupiah employerShare,
            @Schema(type = SchemaType.INTEGER, examples = "120000") Rupiah workerShare, Instant paidAt) {
    }

    /**
     * One worker's share in one programme, with how it was reckoned.
     *
     * @param kpj  null while the membership is not known here
     * @param base the wage or the part of it that counts
     */
    public record Line(@Schema(examples = "26110000017") String kpj, Programme programme,
            @Schema(type = SchemaType.INTEGER, examples = "6000000") Rupiah base,
            @Schema(examples = "0.0370") BigDecimal employerRate,
            @Schema(type = SchemaType.INTEGER, examples = "222000") Rupiah employerShare,
            @Schema(examples = "0.0200") BigDecimal workerRate,
            @Schema(type = SchemaType.INTEGER, examples = "120000") Rupiah workerShare,
            @Schema(examples = "PP 46/2015") String regulation) {
    }
}
