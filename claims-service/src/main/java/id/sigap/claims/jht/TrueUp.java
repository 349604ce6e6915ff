package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;

/**
 * What is booked when a year's rate has been declared, so that the account stands as if that rate had been used from the beginning (domain
 * reference 4.1).
 *
 * @param difference to be added; negative where the provisional rate was too high
 */
public record TrueUp(Rupiah credited, Rupiah declared, Rupiah difference, Reasoning reasoning) {

    public TrueUp {
        if (!declared.minus(credited).equals(difference)) {
            throw new IllegalArgumentException("the difference is what the declared rate gives above what was credited");
        }
    }

    /**
     * @param account     the months of one calendar year
     * @param provisional rate that was credited, a share of one
     * @param declared    rate of the year, a share of one
     */
    public static TrueUp of(AccrualCase account, BigDecimal provisional, BigDecimal declared) {
        return of(account, provisional, declared, List.of());
    }

    /**
     * By the rates of the book.
     *
     * @throws id.sigap.rules.FigureNotFound where the year's rate was not declared, or not found
     */
    public static TrueUp of(AccrualCase account, RuleBook book) {
        RuleRow provisional = book.on(JhtFigure.JHT_PROVISIONAL_RATE, account.first().atEndOfMonth());
        RuleRow declared = book.on(JhtFigure.JHT_DEVELOPMENT_RATE, account.first().atEndOfMonth());
        return of(account, provisional.rate(), declared.rate(), List.of(provisional, declared));
    }

    private static TrueUp of(AccrualCase account, BigDecimal provisional, BigDecimal declared, List<RuleRow> rows) {
        requireOneYear(account);
        Accrual credited = JhtAccrual.accrue(account, provisional);
        Accrual right = JhtAccrual.accrue(account, declared);
        Rupiah difference = right.development().minus(credited.development());
        ReasoningBuilder reasoning = new ReasoningBuilder("Penyesuaian hasil pengembangan JHT", "True-up of the development of JHT",
                account.first().withMonth(Month.DECEMBER.getValue()).atEndOfMonth())
                .step("selisih", "difference", difference, "{0} − {1}", right.development(), credited.development()).total(difference)
                .part(credited.reasoning()).part(right.reasoning());
        rows.forEach(reasoning::rule);
        return new TrueUp(credited.development(), right.development(), difference, reasoning.build());
    }

    private static void requireOneYear(AccrualCase account) {
        if (account.contributions().isEmpty() || account.last().getYear() != account.first().getYear()) {
            throw new IllegalArgumentException("a rate is declared for one calendar year: one to twelve months of it are wanted");
        }
    }
}
