package id.sigap.claims.golden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** JHT, section 4.1 of the reference. */
final class SecondJht {

    private static final LocalDate NEW_SLICES = LocalDate.of(2022, 1, 1);
    private static final long MILLION = 1_000_000;

    private SecondJht() {
    }

    /** PPh 21 on one payment: final within the window of two calendar years, by the slices of art. 17 UU PPh after it. */
    static Map<String, Long> tax(LocalDate day, Inputs in) {
        long gross = in.number("gross");
        long tax;
        if (in.yes("after-window")) {
            tax = progressive(day, gross, in.yes("npwp"));
        } else {
            long before = in.number("paid-in-window");
            long taxed = above(before + gross, 50 * MILLION) - above(before, 50 * MILLION);
            tax = Inputs.halfUp(taxed * 5, 100);
        }
        return amounts(gross, tax);
    }

    /** Open question 17: the surcharge is off where a valid NIK stands for the NPWP, and only citizens have a NIK. */
    static Map<String, Long> laterTax(LocalDate day, Inputs in) {
        long gross = in.number("gross");
        return amounts(gross, progressive(day, gross, in.yes("citizen") || in.yes("npwp-stated")));
    }

    private static long progressive(LocalDate day, long gross, boolean npwp) {
        long hundredths = day.isBefore(NEW_SLICES) ? slicesBefore2022(gross) : slicesSince2022(gross);
        return npwp ? Inputs.halfUp(hundredths, 100) : Inputs.halfUp(hundredths * 12, 1_000);
    }

    private static Map<String, Long> amounts(long gross, long tax) {
        var amounts = new LinkedHashMap<String, Long>();
        amounts.put("TAX", tax);
        amounts.put("NET", gross - tax);
        return amounts;
    }

    private static long slicesBefore2022(long gross) {
        return 5 * slice(gross, 0, 50 * MILLION) + 15 * slice(gross, 50 * MILLION, 250 * MILLION)
                + 25 * slice(gross, 250 * MILLION, 500 * MILLION) + 30 * above(gross, 500 * MILLION);
    }

    private static long slicesSince2022(long gross) {
        return 5 * slice(gross, 0, 60 * MILLION) + 15 * slice(gross, 60 * MILLION, 250 * MILLION)
                + 25 * slice(gross, 250 * MILLION, 500 * MILLION) + 30 * slice(gross, 500 * MILLION, 5_000 * MILLION)
                + 35 * above(gross, 5_000 * MILLION);
    }

    private static long slice(long amount, long from, long to) {
        return above(amount, from) - above(amount, to);
    }

    private static long above(long amount, long limit) {
        return Math.max(0, amount - limit);
    }

    /** Once 10 % or 30 % of the balance. */
    static Map<String, Long> partial(Inputs in) {
        long share = in.number("share");
        if (share != 10 && share != 30) {
            throw new IllegalArgumentException("a partial claim is 10 or 30 percent: " + share);
        }
        return Map.of("GROSS", Inputs.halfUp(in.number("balance") * share, 100));
    }

    /** Project convention: at each month's end the opening balance earns a twelfth of the year's rate, then the contribution comes in. */
    static Map<String, Long> accrual(Inputs in) {
        BigDecimal balance = BigDecimal.valueOf(in.number("opening"));
        BigDecimal monthly = BigDecimal.valueOf(in.number("monthly"));
        BigDecimal rate = in.share("rate");
        for (long month = 0; month < in.number("months"); month++) {
            BigDecimal interest = balance.multiply(rate).divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP);
            balance = balance.add(interest).add(monthly);
        }
        return Map.of("BALANCE", balance.longValueExact());
    }
}
