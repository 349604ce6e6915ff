package id.sigap.payment.contribution.pmi;

import static id.sigap.payment.contribution.ContributionFigure.PMI_BEFORE_WORK;
import static id.sigap.payment.contribution.ContributionFigure.PMI_EXTRA_MONTH;
import static id.sigap.payment.contribution.ContributionFigure.PMI_JHT_LEAST;
import static id.sigap.payment.contribution.ContributionFigure.PMI_JHT_MOST;
import static id.sigap.payment.contribution.ContributionFigure.PMI_WORK;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Charge;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Contributions of migrant workers (Permenaker 4/2023 art. 18; domain reference 3.7). */
public final class PmiContribution {

    private PmiContribution() {
    }

    /** @throws IllegalArgumentException for a day before these rules */
    public static PmiCharge of(PmiCase asked, RuleBook book) {
        List<RuleRow> used = new ArrayList<>();
        Rupiah work = work(asked, book, used);
        return switch (asked.path()) {
            case PERSEORANGAN -> new PmiCharge(Rupiah.ZERO, work, List.copyOf(used));
            case PELAKSANA_PENEMPATAN -> {
                RuleRow before = book.on(PMI_BEFORE_WORK, asked.day());
                used.add(before);
                yield new PmiCharge(before.rupiah(), work, List.copyOf(used));
            }
        };
    }

    /**
     * The longest priced length that the contract fills, and each month beyond it; but never more than the next priced length, for what
     * covers more cannot cost less. A contract below the shortest length costs as much as that. What lies between the priced lengths is this
     * project's reading: the regulation speaks of extra months only.
     */
    private static Rupiah work(PmiCase asked, RuleBook book, List<RuleRow> used) {
        RuleRow filled = null;
        int filledMonths = 0;
        for (String length : PMI_WORK.variants()) {
            RuleRow row = book.on(PMI_WORK, length, asked.day());
            int months = Integer.parseInt(length);
            if (months > asked.months()) {
                used.add(row);
                return filled == null ? row.rupiah() : extended(filled, asked.months() - filledMonths, asked, book, used).min(row.rupiah());
            }
            filled = row;
            filledMonths = months;
        }
        return extended(filled, asked.months() - filledMonths, asked, book, used);
    }

    private static Rupiah extended(RuleRow filled, int extraMonths, PmiCase asked, RuleBook book, List<RuleRow> used) {
        used.add(filled);
        if (extraMonths == 0) {
            return filled.rupiah();
        }
        RuleRow extra = book.on(PMI_EXTRA_MONTH, asked.day());
        used.add(extra);
        return filled.rupiah().plus(extra.rupiah().times(BigDecimal.valueOf(extraMonths)));
    }

    /**
     * JHT, which a migrant worker may join.
     *
     * @param monthly the amount chosen
     * @throws IllegalArgumentException for an amount outside of the bounds
     */
    public static Charge jht(Rupiah monthly, LocalDate day, RuleBook book) {
        RuleRow least = book.on(PMI_JHT_LEAST, day);
        RuleRow most = book.on(PMI_JHT_MOST, day);
        if (monthly.compareTo(least.rupiah()) < 0 || monthly.compareTo(most.rupiah()) > 0) {
            throw new IllegalArgumentException("JHT is from " + least.rupiah() + " to " + most.rupiah() + " a month");
        }
        return new Charge(List.of(new Charge.Item(Programme.JHT, monthly, monthly)), List.of(least, most));
    }
}
