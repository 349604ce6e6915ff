package id.sigap.payment.contribution.pu;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.payment.contribution.Portion;
import id.sigap.payment.contribution.Share;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was put off of a month's JP in the Covid relaxation (PP 49/2020; domain reference 3.8).
 *
 * @param from first day on which it is settled
 * @param by   last day
 */
public record DeferredJp(Rupiah employer, Rupiah worker, LocalDate from, LocalDate by, List<RuleRow> rules) {

    /** Empty where nothing was put off. With what was due at once it is exactly the whole contribution. */
    public static Optional<DeferredJp> of(PuCase asked, RuleBook book) {
        Optional<Share> now = PuContribution.of(asked, book).shares().stream().filter(share -> share.programme() == Programme.JP).findFirst();
        LocalDate day = asked.month().atDay(1);
        RuleRow payable = book.on(ContributionFigure.COVID_PAYABLE_SHARE, Programme.JP.name(), day);
        if (now.isEmpty() || payable.rate().compareTo(BigDecimal.ONE) == 0) {
            return Optional.empty();
        }
        RuleRow settled = book.on(ContributionFigure.COVID_JP_SETTLED, day);
        RuleRow employer = book.on(ContributionFigure.JP_EMPLOYER_RATE, day);
        RuleRow worker = book.on(ContributionFigure.JP_WORKER_RATE, day);
        return Optional.of(new DeferredJp(rest(employer, now.get().base(), now.get().employer()), rest(worker, now.get().base(), now.get().worker()),
                LocalDate.parse(settled.words().getFirst()), LocalDate.parse(settled.words().getLast()),
                List.of(payable, settled, employer, worker, book.on(PensionFigure.JP_WAGE_CAP, day))));
    }

    public Rupiah total() {
        return employer.plus(worker);
    }

    private static Rupiah rest(RuleRow rate, Rupiah base, Portion paid) {
        return base.times(rate.rate()).minus(paid.amount());
    }
}
