package id.sigap.payment.contribution.bpu;

import static id.sigap.payment.contribution.ContributionFigure.BPU_JHT_RATE;
import static id.sigap.payment.contribution.ContributionFigure.BPU_JKK_RATE;
import static id.sigap.payment.contribution.ContributionFigure.BPU_JKM_AMOUNT;
import static id.sigap.payment.contribution.ContributionFigure.BPU_PAYABLE_SHARE;
import static id.sigap.payment.contribution.ContributionFigure.BPU_PERIODS;
import static id.sigap.payment.contribution.ContributionFigure.COVID_PAYABLE_SHARE;
import static id.sigap.rules.BpuFigure.BPU_INCOME_BASE;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Charge;
import id.sigap.payment.contribution.Relief;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Contributions of self-employed members, by the rules of each contribution month (PP 44/2015 Lampiran II; domain reference 3.5, 3.8). */
public final class BpuContribution {

    private BpuContribution() {
    }

    /** @throws IllegalArgumentException for a month before the programmes began */
    public static Charge of(BpuMember member, YearMonth month, RuleBook book) {
        LocalDate day = month.atDay(1);
        List<RuleRow> used = new ArrayList<>();
        RuleRow brackets = use(book.on(BPU_INCOME_BASE, day), used);
        Rupiah base = brackets.bracketOf(member.income());
        Relief jkk = relief(member, Programme.JKK, day, book, used);
        Relief jkm = relief(member, Programme.JKM, day, book, used);
        List<Charge.Item> items = new ArrayList<>();
        items.add(new Charge.Item(Programme.JKK, base, base.times(jkk.of(use(book.on(BPU_JKK_RATE, day), used)))));
        items.add(new Charge.Item(Programme.JKM, base, use(book.on(BPU_JKM_AMOUNT, day), used).rupiah().times(jkm.share())));
        if (member.withJht()) {
            items.add(new Charge.Item(Programme.JHT, base, base.times(use(book.on(BPU_JHT_RATE, day), used).rate())));
        }
        return new Charge(items, used);
    }

    /**
     * Several months paid at once, each by its own rules.
     *
     * @param months one of the periods that may be paid at once
     * @throws IllegalArgumentException for another number of months
     */
    public static List<Charge> period(BpuMember member, YearMonth first, int months, RuleBook book) {
        List<String> periods = book.on(BPU_PERIODS, first.atDay(1)).words();
        if (!periods.contains(Integer.toString(months))) {
            throw new IllegalArgumentException(months + " months cannot be paid at once, only " + String.join(", ", periods));
        }
        List<Charge> charges = new ArrayList<>(months);
        for (int i = 0; i < months; i++) {
            charges.add(of(member, first.plusMonths(i), book));
        }
        return charges;
    }

    private static Relief relief(BpuMember member, Programme programme, LocalDate day, RuleBook book, List<RuleRow> used) {
        Relief relief = Relief.NONE.and(use(book.on(COVID_PAYABLE_SHARE, programme.name(), day), used));
        return member.paidByState() ? relief : relief.and(use(book.on(BPU_PAYABLE_SHARE, member.sector().name(), day), used));
    }

    private static RuleRow use(RuleRow row, List<RuleRow> used) {
        if (!used.contains(row)) {
            used.add(row);
        }
        return row;
    }
}
