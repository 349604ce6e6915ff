package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * Whether a claim goes straight through or to officers. Above the limit a claim is not refused: the law grants the same, only
 * people look at it (domain reference, trap 6). A reason that rests on papers is always looked at, for only people read papers; so is an NPWP
 * that somebody stated.
 */
public record Channel(boolean straightThrough, Reasoning reasoning) {

    /** @param balance accumulated balance of the person, which the limit is compared with; equal to the limit is within it */
    public static Channel of(ClaimReason reason, Rupiah balance, TaxNumber number, LocalDate day, RuleBook book) {
        RuleRow limit = book.on(JhtFigure.STRAIGHT_THROUGH_LIMIT, day);
        RuleRow withoutPapers = book.on(JhtFigure.JMO_REASONS, day);
        boolean straight = balance.compareTo(limit.rupiah()) <= 0 && JhtDocuments.needsNone(reason, day, book)
                && number != TaxNumber.NPWP;
        ReasoningBuilder reasoning = new ReasoningBuilder(
                straight ? "Diproses langsung tanpa petugas" : "Diperiksa oleh petugas",
                straight ? "Goes straight through" : "Is looked at by officers", day)
                .input("alasan klaim", "reason of the claim", JhtReasons.text(reason)).input("saldo JHT", "JHT balance", balance)
                .rule(limit).rule(withoutPapers);
        if (number == TaxNumber.NPWP) {
            reasoning.input("nomor pajak", "number at the tax office", number.text());
        }
        return new Channel(straight, reasoning.build());
    }
}
