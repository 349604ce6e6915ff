package id.sigap.payment.contribution.jakon;

import static id.sigap.payment.contribution.ContributionFigure.COVID_PAYABLE_SHARE;
import static id.sigap.payment.contribution.ContributionFigure.JAKON_JKK;
import static id.sigap.payment.contribution.ContributionFigure.JAKON_JKM;
import static id.sigap.payment.contribution.ContributionFigure.JAKON_WAGE_JKK_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JAKON_WAGE_JKM_RATE;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Charge;
import id.sigap.payment.contribution.Relief;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import id.sigap.rules.RuleValue.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Contributions of a construction project: JKK and JKM for its daily, piece-work and PKWT workers (domain reference 3.6). */
public final class JakonContribution {

    private JakonContribution() {
    }

    /** On monthly wages for the month, on the contract value for the whole project. */
    public static Charge of(JakonCase asked, RuleBook book) {
        RuleRow covidJkk = book.on(COVID_PAYABLE_SHARE, Programme.JKK.name(), asked.day());
        RuleRow covidJkm = book.on(COVID_PAYABLE_SHARE, Programme.JKM.name(), asked.day());
        return switch (asked) {
            case JakonCase.WagesKnown known -> {
                RuleRow jkk = book.on(JAKON_WAGE_JKK_RATE, asked.day());
                RuleRow jkm = book.on(JAKON_WAGE_JKM_RATE, asked.day());
                Rupiah wages = known.monthly();
                yield new Charge(List.of(new Charge.Item(Programme.JKK, wages, wages.times(Relief.NONE.and(covidJkk).of(jkk))),
                        new Charge.Item(Programme.JKM, wages, wages.times(Relief.NONE.and(covidJkm).of(jkm)))), List.of(jkk, jkm, covidJkk, covidJkm));
            }
            case JakonCase.WagesUnknown unknown -> {
                RuleRow jkk = book.on(JAKON_JKK, asked.day());
                RuleRow jkm = book.on(JAKON_JKM, asked.day());
                Rupiah value = unknown.contractValue();
                yield new Charge(List.of(new Charge.Item(Programme.JKK, value, bySlices(value, jkk, covidJkk)),
                        new Charge.Item(Programme.JKM, value, bySlices(value, jkm, covidJkm))), List.of(jkk, jkm, covidJkk, covidJkm));
            }
        };
    }

    /**
     * What an addendum that changes the contract value adds, by the rules of the project. More workers add nothing (to be verified), and
     * nothing is said of paying back: a lower value adds nothing.
     *
     * @param newValue without PPN (VAT)
     */
    public static Charge addendum(JakonCase.WagesUnknown project, Rupiah newValue, RuleBook book) {
        Charge before = of(project, book);
        Charge after = of(new JakonCase.WagesUnknown(newValue, project.day()), book);
        return new Charge(after.items().stream().map(item -> new Charge.Item(item.programme(), item.base(),
                item.amount().minus(before.of(item.programme())).max(Rupiah.ZERO))).toList(), after.rules());
    }

    /** Each slice at its own rate; rounded once, half-up. */
    private static Rupiah bySlices(Rupiah value, RuleRow rates, RuleRow payableShare) {
        BigDecimal due = BigDecimal.ZERO;
        long lower = 0;
        for (Slice slice : rates.slices()) {
            long upper = slice.upTo() == null ? value.amount() : Math.min(value.amount(), slice.upTo().amount());
            due = due.add(slice.share().multiply(BigDecimal.valueOf(upper - lower)));
            lower = upper;
            if (upper == value.amount()) {
                break;
            }
        }
        return Rupiah.of(due.multiply(payableShare.rate()).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
