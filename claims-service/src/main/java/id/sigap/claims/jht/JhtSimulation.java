package id.sigap.claims.jht;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.contracts.type.Rupiah;
import java.util.List;

/**
 * All that a JHT claim would come to.
 *
 * @param benefit before tax; null while the balance is not known, as are the two after it
 */
public record JhtSimulation(Eligibility eligibility, Benefit benefit, TaxedAmount amount, Channel channel) {

    /** @param earlier JHT payments already made to the person, which the tax depends on */
    public static JhtSimulation run(JhtCase asked, List<TaxCase.Earlier> earlier) {
        Eligibility eligibility = JhtEligibility.judge(asked);
        Rupiah balance = asked.facts().available();
        if (balance == null || balance.isNegative()) {
            return new JhtSimulation(eligibility, null, null, null);
        }
        Benefit benefit = JhtBenefit.compute(asked.reason(), balance, asked.day(), asked.book());
        TaxedAmount amount = JhtTax.compute(TaxCase.after(earlier, benefit.atOnce(), asked.facts().taxNumber(), asked.day(), asked.book()), asked.book());
        return new JhtSimulation(eligibility, benefit, amount, Channel.of(asked.reason(), balance, asked.facts().taxNumber(), asked.day(), asked.book()));
    }
}
