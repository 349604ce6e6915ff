package id.sigap.acceptance.bench.claims;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.jht.ClaimantFacts;
import id.sigap.claims.jht.Employment;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.jp.JpBenefit;
import id.sigap.claims.jp.PensionRights;
import id.sigap.claims.jp.Savings;
import id.sigap.claims.jp.WageHistory;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Whole answers on one thread: conditions, amounts and the reasoning that explains them, which is written out only when somebody reads it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
@Threads(1)
public class Simulations {

    private static final long SEED = 20_261_130;
    private static final int MEMBERS = 1_024;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate PENSION_DAY = LocalDate.of(2045, 8, 1);
    private static final YearMonth FIRST = YearMonth.of(2015, 7);
    private static final int MONTHS = 30 * 12;

    private final RuleBook book = ClaimRules.book();
    private final ClaimantFacts[] claimants = new ClaimantFacts[MEMBERS];
    private final WageHistory[] wages = new WageHistory[MEMBERS];
    private int next;

    /** Members of all kinds: balances on both sides of every limit, wages on both sides of the cap. */
    public Simulations() {
        Random random = new Random(SEED);
        for (int n = 0; n < MEMBERS; n++) {
            LocalDate left = DAY.minusDays(1 + random.nextInt(200));
            Employment employment = new Employment(Segment.PU, new Employment.End(EndReason.RESIGNATION, left, left));
            claimants[n] = new ClaimantFacts(LocalDate.of(1970 + random.nextInt(30), 1, 15), List.of(employment), Rupiah.of(random.nextLong(1_000_000, 200_000_000)));
            long[] monthly = new long[MONTHS];
            long wage = random.nextLong(2_000_000, 12_000_000);
            for (int month = 0; month < MONTHS; month++) {
                wage += month % 12 == 0 ? wage / 20 : 0;
                monthly[month] = wage;
            }
            wages[n] = new WageHistory(FIRST, monthly);
        }
    }

    private int member() {
        next = next + 1 & MEMBERS - 1;
        return next;
    }

    /** Conditions of a resignation, amount, tax and channel. */
    @Benchmark
    public JhtSimulation jht() {
        return JhtSimulation.run(new JhtCase(claimants[member()], ClaimReason.RESIGNATION, DAY, book), List.of());
    }

    /** An old-age pension of thirty years of monthly wages, each under the cap of its month. */
    @Benchmark
    public Benefit jp() {
        return JpBenefit.atPensionAge(PensionRights.of(wages[member()], PENSION_DAY, book), new Savings(Rupiah.ZERO, Rupiah.ZERO), PENSION_DAY, book);
    }

    /** The planted fault: what a quarter of a millisecond more would look like. */
    @Benchmark
    public JhtSimulation jhtSlowed() {
        long end = System.nanoTime() + 250_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return jht();
    }
}
