package id.sigap.claims.benefit;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the agency owes the claimant for paying late (PP 44/2015, Permenaker 1/2025; domain reference 5.3): a share of the benefit for each day. */
public record LateCompensation(Rupiah amount, Reasoning reasoning) {

    /** @param daysLate days after the last one on which the benefit had to be paid; 0 where it was in time */
    public record Late(Rupiah benefit, int daysLate, LocalDate day) {
        public Late {
            if (benefit.isNegative() || daysLate < 0) {
                throw new IllegalArgumentException("neither a benefit nor the days of delay are negative");
            }
        }
    }

    public static LateCompensation compute(Late late, RuleBook book) {
        RuleRow perDay = book.on(ServiceFigure.LATE_COMPENSATION_PER_DAY, late.day());
        Rupiah amount = late.benefit().times(perDay.rate().multiply(BigDecimal.valueOf(late.daysLate())));
        Reasoning reasoning = new ReasoningBuilder("Ganti rugi keterlambatan pembayaran", "Compensation for late payment", late.day())
                .input("manfaat", "benefit", late.benefit()).input("hari terlambat", "days late", late.daysLate()).rule(perDay)
                .step("ganti rugi", "compensation", amount, "{0} × {1} × {2}", late.benefit(), perDay.rate(), late.daysLate())
                .rounding("ke rupiah terdekat, setengah ke atas", "to the nearest rupiah, half up").total(amount).build();
        return new LateCompensation(amount, reasoning);
    }
}
