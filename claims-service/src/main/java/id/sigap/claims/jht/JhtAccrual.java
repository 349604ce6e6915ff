package id.sigap.claims.jht;

import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Hasil pengembangan: what a JHT balance earns. Within a year no source says how; the convention is the month's end (domain reference 4.1 and open
 * question 15): a twelfth of the year's rate on the balance at the month's beginning, half up to whole rupiah, then the month's contribution.
 */
public final class JhtAccrual {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private JhtAccrual() {
    }

    /** By each year's declared rate, and by the provisional one where that was not declared or not found. */
    public static Accrual accrue(AccrualCase account, RuleBook book) {
        ReasoningBuilder reasoning = begin(account);
        Rupiah balance = account.opening();
        Rupiah contributed = Rupiah.ZERO;
        YearMonth month = account.first();
        for (Rupiah contribution : account.contributions()) {
            RuleRow rate = rate(month.atEndOfMonth(), book);
            reasoning.rule(rate);
            balance = monthEnd(balance, contribution, rate.rate(), month, reasoning);
            contributed = contributed.plus(contribution);
            month = month.plusMonths(1);
        }
        return end(account, contributed, balance, reasoning);
    }

    /** @param rate of a year, a share of one, for all the months */
    public static Accrual accrue(AccrualCase account, BigDecimal rate) {
        requireRate(rate);
        ReasoningBuilder reasoning = begin(account).input("tingkat setahun", "rate of a year", rate);
        Rupiah balance = account.opening();
        Rupiah contributed = Rupiah.ZERO;
        YearMonth month = account.first();
        for (Rupiah contribution : account.contributions()) {
            balance = monthEnd(balance, contribution, rate, month, reasoning);
            contributed = contributed.plus(contribution);
            month = month.plusMonths(1);
        }
        return end(account, contributed, balance, reasoning);
    }

    /**
     * A whole year as the operator publishes it: the year's rate once, on a balance that no contribution joined.
     *
     * @param rate of the year, a share of one
     */
    public static Rupiah wholeYear(Rupiah opening, BigDecimal rate) {
        requireRate(rate);
        return opening.plus(opening.times(rate));
    }

    /** The row by which a day's month is credited: the declared rate of its year, or the provisional one. */
    static RuleRow rate(LocalDate day, RuleBook book) {
        RuleRow declared = book.on(JhtFigure.JHT_DEVELOPMENT_RATE, day);
        return declared.found() ? declared : book.on(JhtFigure.JHT_PROVISIONAL_RATE, day);
    }

    /** A rate above one, or below zero, is a percentage that was not divided. */
    static void requireRate(BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is a share of one, not " + rate);
        }
    }

    private static Rupiah monthEnd(Rupiah opening, Rupiah contribution, BigDecimal rate, YearMonth month, ReasoningBuilder reasoning) {
        Rupiah development = Rupiah.of(BigDecimal.valueOf(opening.amount()).multiply(rate).divide(MONTHS, 0, RoundingMode.HALF_UP).longValueExact());
        Rupiah closing = opening.plus(development).plus(contribution);
        reasoning.step("akhir bulan", "month's end", closing, "{0}: {1} + {1} × {2} / 12 + {3}", month, opening, rate, contribution);
        return closing;
    }

    private static ReasoningBuilder begin(AccrualCase account) {
        return new ReasoningBuilder("Hasil pengembangan JHT", "Development of JHT", account.first().atDay(1))
                .input("saldo awal", "opening balance", account.opening()).input("jumlah bulan", "number of months", account.contributions().size())
                .rounding("hasil setiap bulan ke rupiah terdekat, setengah ke atas", "each month's development to the nearest rupiah, half up");
    }

    private static Accrual end(AccrualCase account, Rupiah contributed, Rupiah balance, ReasoningBuilder reasoning) {
        Rupiah development = balance.minus(account.opening()).minus(contributed);
        return new Accrual(development, contributed, balance, reasoning.total(balance).build());
    }
}
