package id.sigap.payment.contribution;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;

/**
 * One worker's contribution to one programme for one month.
 *
 * @param base       the wage, or the part of it that counts
 * @param regulation what the rates and the base rest on
 */
public record Share(Programme programme, Rupiah base, Portion employer, Portion worker, String regulation) {

    public Rupiah total() {
        return employer.amount().plus(worker.amount());
    }
}
