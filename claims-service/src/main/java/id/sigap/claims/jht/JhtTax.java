package id.sigap.claims.jht;

import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import id.sigap.rules.RuleValue.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * PPh 21 on a JHT payment (PP 68/2009, PMK 16/PMK.03/2010; domain reference 4.1). Parts paid within two calendar years are taxed
 * together and finally; a part paid later is taxed by the progressive rates, each payment by itself.
 */
public final class JhtTax {

    private JhtTax() {
    }

    public static TaxedAmount compute(TaxCase tax, RuleBook book) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Pajak PPh 21 atas JHT", "PPh 21 tax on JHT", tax.day())
                .input("bruto pembayaran ini", "gross of this payment", tax.gross())
                .input("bruto yang sudah dibayar dalam jangka dua tahun kalender", "gross already paid within the two calendar years", tax.paidInWindow())
                .rule(book.on(JhtFigure.TAX_WINDOW_YEARS, tax.day()));
        Rupiah due = tax.afterTheWindow() ? progressive(tax, book, reasoning) : atOnce(tax, book, reasoning);
        Rupiah net = tax.gross().minus(due);
        reasoning.step("diterima", "net", net, "{0} − {1}", tax.gross(), due)
                .rounding("pajak dibulatkan sekali, ke rupiah terdekat, setengah ke atas", "the tax once, to the nearest rupiah, half up")
                .total(net);
        return new TaxedAmount(tax.gross(), due, net, reasoning.build());
    }

    private static Rupiah atOnce(TaxCase tax, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow free = book.on(JhtFigure.TAX_FREE_AMOUNT, tax.day());
        RuleRow rate = book.on(JhtFigure.FINAL_TAX_RATE, tax.day());
        Rupiah freeLeft = free.rupiah().minus(tax.paidInWindow()).max(Rupiah.ZERO);
        Rupiah taxable = tax.gross().minus(freeLeft).max(Rupiah.ZERO);
        Rupiah due = taxable.times(rate.rate());
        reasoning.rule(free).rule(rate)
                .step("sisa bagian bertarif 0 %", "left of the part taxed at 0 %", freeLeft, "max(0, {0} − {1})", free.rupiah(), tax.paidInWindow())
                .step("bagian kena pajak", "taxable part", taxable, "max(0, {0} − {1})", tax.gross(), freeLeft)
                .step("pajak final", "final tax", due, "{0} × {1}", taxable, rate.rate());
        return due;
    }

    private static Rupiah progressive(TaxCase tax, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow rates = book.on(JhtFigure.PROGRESSIVE_TAX, tax.day());
        reasoning.rule(rates);
        BigDecimal due = BigDecimal.ZERO;
        Rupiah lower = Rupiah.ZERO;
        for (Slice slice : rates.slices()) {
            Rupiah upper = slice.upTo() == null ? tax.gross() : tax.gross().min(slice.upTo());
            Rupiah part = upper.minus(lower).max(Rupiah.ZERO);
            if (part.isPositive()) {
                reasoning.step("lapisan", "slice", part.times(slice.share()), "{0} × {1}", part, slice.share());
                due = due.add(BigDecimal.valueOf(part.amount()).multiply(slice.share()));
            }
            lower = slice.upTo();
            if (lower == null || lower.compareTo(tax.gross()) >= 0) {
                break;
            }
        }
        RuleRow counting = book.on(JhtFigure.TAX_NUMBERS, tax.day());
        reasoning.input("nomor pajak", "number at the tax office", tax.number().text()).rule(counting);
        return tax.number().countsAsNpwp(counting) ? rounded(due) : withoutNpwp(due, tax, book, reasoning);
    }

    private static Rupiah withoutNpwp(BigDecimal due, TaxCase tax, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow surcharge = book.on(JhtFigure.NO_NPWP_SURCHARGE, tax.day());
        BigDecimal factor = BigDecimal.ONE.add(surcharge.rate());
        Rupiah raised = rounded(due.multiply(factor));
        reasoning.rule(surcharge).step("tanpa NPWP", "without NPWP", raised, "{0} × {1}", rounded(due), factor);
        return raised;
    }

    /** The tax is rounded once, when all of it is added up. */
    private static Rupiah rounded(BigDecimal due) {
        return Rupiah.of(due.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
