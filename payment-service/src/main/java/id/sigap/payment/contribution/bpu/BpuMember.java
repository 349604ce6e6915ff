package id.sigap.payment.contribution.bpu;

import id.sigap.contracts.type.Rupiah;
import java.util.Objects;

/**
 * A member who earns no wage (Bukan Penerima Upah, BPU). JKK and JKM are always joined, JP and JKP never.
 *
 * @param income        reported, a month
 * @param employsOthers then JHT has to be joined too (domain reference 1.1)
 * @param withJht       whether JHT is joined
 * @param paidByState   whether APBN or APBD pays; then there is no relief (PP 50/2025)
 */
public record BpuMember(Rupiah income, BpuSector sector, boolean employsOthers, boolean withJht, boolean paidByState) {

    public BpuMember {
        Objects.requireNonNull(sector, "sector");
        if (income.isNegative()) {
            throw new IllegalArgumentException("an income is not negative");
        }
        if (employsOthers && !withJht) {
            throw new IllegalArgumentException("who employs others joins JHT");
        }
    }
}
