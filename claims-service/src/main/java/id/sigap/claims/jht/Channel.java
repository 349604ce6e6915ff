package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * Whether a claim goes straight through or to officers. Above the limit a claim is not refused: the law grants the same, only
 * people look at it (domain reference, trap 6).
 */
public record Channel(boolean straightThrough, Reasoning reasoning) {

    /** @param balance accumulated balance of the person, which the limit is compared with; equal to the limit is within it */
    public static Channel of(Rupiah balance, LocalDate day, RuleBook book) {
        RuleRow limit = book.on(JhtFigure.STRAIGHT_THROUGH_LIMIT, day);
        boolean within = balance.compareTo(limit.rupiah()) <= 0;
        Reasoning reasoning = new ReasoningBuilder(
                within ? "Diproses langsung tanpa petugas" : "Diperiksa oleh dua petugas",
                within ? "Goes straight through" : "Is looked at by two officers", day)
                .input("saldo JHT", "JHT balance", balance).rule(limit).build();
        return new Channel(within, reasoning);
    }
}
