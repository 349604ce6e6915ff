package id.sigap.payment.contribution.pu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Share;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeferredJpTest {

    private final RuleBook book = ContributionRules.book();

    @Test
    void ninetyNinePercentWaitsForItsSettlementFromMay2021ToApril2022() {
        DeferredJp deferred = of(6_000_000, BusinessScale.MENENGAH, YearMonth.of(2020, 8)).orElseThrow();

        assertEquals(Rupiah.of(118_800), deferred.employer());
        assertEquals(Rupiah.of(59_400), deferred.worker());
        assertEquals(Rupiah.of(178_200), deferred.total());
        assertEquals(LocalDate.of(2021, 5, 15), deferred.from());
        assertEquals(LocalDate.of(2022, 4, 15), deferred.by());
    }

    @Test
    void onlyInTheMonthsOfTheRelaxationAndOnlyWhereJpIsJoined() {
        assertTrue(of(6_000_000, BusinessScale.BESAR, YearMonth.of(2020, 7)).isEmpty());
        assertTrue(of(6_000_000, BusinessScale.BESAR, YearMonth.of(2021, 1)).isPresent());
        assertTrue(of(6_000_000, BusinessScale.BESAR, YearMonth.of(2021, 2)).isEmpty());
        assertTrue(of(6_000_000, BusinessScale.KECIL, YearMonth.of(2020, 8)).isEmpty());
    }

    @Test
    void whatIsDueNowAndWhatIsDeferredAreTheWholeContribution() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long wage = random.nextLong(20_000_000);
            YearMonth month = YearMonth.of(2020, 8).plusMonths(random.nextInt(6));
            Share now = PuContribution.of(aCase(wage, BusinessScale.BESAR, month), book).shares().stream()
                    .filter(share -> share.programme() == Programme.JP).findFirst().orElseThrow();
            Rupiah base = Rupiah.of(wage).min(book.on(PensionFigure.JP_WAGE_CAP, month.atDay(1)).rupiah());
            Rupiah whole = base.times(new BigDecimal("0.02")).plus(base.times(new BigDecimal("0.01")));
            assertEquals(whole, now.total().plus(of(wage, BusinessScale.BESAR, month).orElseThrow().total()), "seed " + seed + ": " + wage);
        }
    }

    private Optional<DeferredJp> of(long wage, BusinessScale scale, YearMonth month) {
        return DeferredJp.of(aCase(wage, scale, month), book);
    }

    private static PuCase aCase(long wage, BusinessScale scale, YearMonth month) {
        return new PuCase(Rupiah.of(wage), null, scale, RiskClass.III, false, month);
    }
}
