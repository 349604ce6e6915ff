package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * STMB (PP 44/2015, PP 82/2019; domain reference 4.2): wage / 30 for each day, times the share of its month; a month of it has thirty days.
 *
 * @param payee to whom it is paid
 */
public record Stmb(Benefit benefit, Payee payee) {

    public static final String CODE = "JKK_STMB";

    /** The employer gets it where it has kept paying the wage. */
    public enum Payee {
        EMPLOYER, WORKER
    }

    public static Stmb compute(StmbCase sick, RuleBook book) {
        LocalDate day = sick.accident();
        RuleRow daysOfMonth = book.on(JkkFigure.JKK_STMB_DAYS_OF_MONTH, day);
        RuleRow fullMonths = book.on(JkkFigure.JKK_STMB_FULL_MONTHS, day);
        RuleRow reducedMonths = book.on(JkkFigure.JKK_STMB_REDUCED_MONTHS, day);
        RuleRow fullShare = book.on(JkkFigure.JKK_STMB_FULL_SHARE, day);
        RuleRow reducedShare = book.on(JkkFigure.JKK_STMB_REDUCED_SHARE, day);
        RuleRow laterShare = book.on(JkkFigure.JKK_STMB_LATER_SHARE, day);
        int full = Math.min(sick.sickDays(), fullMonths.whole() * daysOfMonth.whole());
        int reduced = Math.min(sick.sickDays() - full, reducedMonths.whole() * daysOfMonth.whole());
        int later = sick.sickDays() - full - reduced;
        BigDecimal wholeDays = of(full, fullShare).add(of(reduced, reducedShare)).add(of(later, laterShare));
        // divided last, so that it is rounded once
        Rupiah amount = Rupiah.of(BigDecimal.valueOf(sick.wage().amount()).multiply(wholeDays)
                .divide(BigDecimal.valueOf(daysOfMonth.whole()), 0, RoundingMode.HALF_UP).longValueExact());
        Payee payee = sick.employerKeptPaying() ? Payee.EMPLOYER : Payee.WORKER;
        ReasoningBuilder reasoning = new ReasoningBuilder("Santunan sementara tidak mampu bekerja (STMB)", "Benefit while unable to work (STMB)", day)
                .input("upah sebulan", "monthly wage", sick.wage()).input("hari tidak mampu bekerja", "days of incapacity", sick.sickDays())
                .input("dibayarkan kepada", "paid to", payee == Payee.EMPLOYER
                        ? new Text("pemberi kerja, karena upah tetap dibayar", "the employer, who kept paying the wage") : new Text("pekerja", "the worker"))
                .rule(daysOfMonth).rule(fullMonths).rule(fullShare).rule(reducedMonths);
        if (reduced > 0) {
            reasoning.rule(reducedShare);
        }
        reasoning.rule(laterShare).step("STMB", "STMB", amount, "{0} / {1} × ({2} × {3} + {4} × {5} + {6} × {7})", sick.wage(), daysOfMonth.whole(),
                full, fullShare.rate(), reduced, reducedShare.rate(), later, laterShare.rate())
                .rounding("sekali, ke rupiah terdekat, setengah ke atas", "once, to the nearest rupiah, half up").total(amount);
        return new Stmb(new Benefit(List.of(BenefitItem.once(CODE, "Santunan sementara tidak mampu bekerja", "Benefit while unable to work", amount)),
                reasoning.build()), payee);
    }

    private static BigDecimal of(int days, RuleRow share) {
        return BigDecimal.valueOf(days).multiply(share.rate());
    }
}
