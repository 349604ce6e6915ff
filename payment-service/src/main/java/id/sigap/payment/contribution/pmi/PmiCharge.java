package id.sigap.payment.contribution.pmi;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleRow;
import java.util.List;

/**
 * What a migrant worker pays once for JKK and JKM, for the whole contract.
 *
 * @param beforeWork of the phase before work; zero where somebody goes alone
 * @param work       of the phases during and after work
 * @param rules      every row that was used
 */
public record PmiCharge(Rupiah beforeWork, Rupiah work, List<RuleRow> rules) {

    /** Both 370,000 and 332,500 are right for 24 months: with the phase before work and without it (domain reference, open question 3). */
    public Rupiah total() {
        return beforeWork.plus(work);
    }
}
