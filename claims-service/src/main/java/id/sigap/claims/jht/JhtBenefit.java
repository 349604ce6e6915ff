package id.sigap.claims.jht;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a JHT claim brings before tax: the whole balance, or a part of it (PP 46/2015; domain reference 4.1). */
public final class JhtBenefit {

    /** Code of its only item. */
    public static final String JHT = "JHT";

    private JhtBenefit() {
    }

    /**
     * @param balance contributions and development of the person, all memberships together
     * @param day     of the claim, legal day in Asia/Jakarta
     */
    public static Benefit compute(ClaimReason reason, Rupiah balance, LocalDate day, RuleBook book) {
        if (balance.isNegative()) {
            throw new IllegalArgumentException("a balance is not negative");
        }
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat JHT sebelum pajak", "JHT benefit before tax", day)
                .input("alasan klaim", "reason of the claim", JhtReasons.text(reason)).input("saldo JHT", "JHT balance", balance);
        Rupiah gross = JhtReasons.partial(reason) ? part(reason, balance, day, book, reasoning) : balance;
        BenefitItem item = BenefitItem.once(JHT, "Jaminan Hari Tua", "Old-age savings (JHT)", gross);
        return new Benefit(List.of(item), reasoning.total(gross).build());
    }

    /** The share of the balance that a reason pays on a day: one, or less where it is a part. */
    public static BigDecimal share(ClaimReason reason, LocalDate day, RuleBook book) {
        return JhtReasons.partial(reason) ? book.on(JhtFigure.PARTIAL_SHARE, reason.name(), day).rate() : BigDecimal.ONE;
    }

    private static Rupiah part(ClaimReason reason, Rupiah balance, LocalDate day, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow share = book.on(JhtFigure.PARTIAL_SHARE, reason.name(), day);
        Rupiah part = balance.times(share.rate());
        reasoning.rule(share).step("bagian saldo", "part of the balance", part, "{0} × {1}", balance, share.rate())
                .rounding("ke rupiah terdekat, setengah ke atas", "to the nearest rupiah, half up");
        return part;
    }
}
