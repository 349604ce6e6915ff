package id.sigap.payment.contribution.pu;

import static id.sigap.payment.contribution.ContributionFigure.COVID_PAYABLE_SHARE;
import static id.sigap.payment.contribution.ContributionFigure.JHT_EMPLOYER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JHT_WORKER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JKK_EMPLOYER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JKM_EMPLOYER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JP_EMPLOYER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.JP_WORKER_RATE;
import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_PAYABLE_SHARE;
import static id.sigap.payment.contribution.ContributionFigure.PROGRAMMES;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Portion;
import id.sigap.payment.contribution.Relief;
import id.sigap.payment.contribution.Share;
import id.sigap.rules.PensionAge;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Contributions of wage earners (Penerima Upah, PU), by the rules of the contribution month (domain reference 3.1 to 3.3, 3.8). */
public final class PuContribution {

    private final PuCase asked;
    private final RuleBook book;
    private final LocalDate day;
    private final List<RuleRow> used = new ArrayList<>();

    private PuContribution(PuCase asked, RuleBook book) {
        this.asked = asked;
        this.book = book;
        this.day = asked.month().atDay(1);
    }

    /**
     * What is due now. Of JP in the months of the Covid relaxation that is a part; the rest is {@link DeferredJp}.
     *
     * @throws IllegalArgumentException for a month before the programmes began
     */
    public static PuCharge of(PuCase asked, RuleBook book) {
        return new PuContribution(asked, book).charge();
    }

    private PuCharge charge() {
        List<Share> shares = new ArrayList<>();
        for (String programme : use(PROGRAMMES, asked.scale().name()).words()) {
            switch (Programme.valueOf(programme)) {
                case JHT -> shares.add(share(Programme.JHT, asked.wage(), use(JHT_EMPLOYER_RATE), use(JHT_WORKER_RATE)));
                case JKK -> shares.add(jkk());
                case JKM -> shares.add(employerOnly(Programme.JKM, use(JKM_EMPLOYER_RATE), covid(Programme.JKM)));
                case JP -> {
                    if (!isPastPensionAge()) {
                        shares.add(jp());
                    }
                }
                case JKP -> throw new IllegalStateException("JKP is paid out of JKK and by the state, never billed");
            }
        }
        return new PuCharge(shares, used);
    }

    private Share jkk() {
        Relief relief = covid(Programme.JKK);
        if (asked.labourIntensive()) {
            relief = relief.and(use(LABOUR_INTENSIVE_PAYABLE_SHARE));
        }
        return employerOnly(Programme.JKK, use(JKK_EMPLOYER_RATE, asked.risk().name()), relief);
    }

    private Share jp() {
        RuleRow cap = use(PensionFigure.JP_WAGE_CAP);
        Rupiah base = asked.wage().min(cap.rupiah());
        RuleRow employer = use(JP_EMPLOYER_RATE);
        RuleRow worker = use(JP_WORKER_RATE);
        Relief relief = covid(Programme.JP);
        return new Share(Programme.JP, base, Portion.of(relief.of(employer), base), Portion.of(relief.of(worker), base),
                relief.cited(employer) + "; " + cap.citation().regulation());
    }

    /** Somebody of whom only the month of birth is known reaches an age by the end of it. */
    private boolean isPastPensionAge() {
        return asked.born() != null && !PensionAge.reachedOn(asked.born().atEndOfMonth(), book).isAfter(day);
    }

    private Share share(Programme programme, Rupiah base, RuleRow employer, RuleRow worker) {
        return new Share(programme, base, Portion.of(employer.rate(), base), Portion.of(worker.rate(), base), employer.citation().regulation());
    }

    private Share employerOnly(Programme programme, RuleRow rate, Relief relief) {
        return new Share(programme, asked.wage(), Portion.of(relief.of(rate), asked.wage()), Portion.NONE, relief.cited(rate));
    }

    private Relief covid(Programme programme) {
        return Relief.NONE.and(use(COVID_PAYABLE_SHARE, programme.name()));
    }

    private RuleRow use(RuleKey key) {
        return use(key, RuleKey.ALL);
    }

    private RuleRow use(RuleKey key, String variant) {
        RuleRow row = book.on(key, variant, day);
        used.add(row);
        return row;
    }
}
