package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** JKK without the table of losses, section 4.2 of the reference. */
final class SecondJkk {

    static final LocalDate PP_44 = LocalDate.of(2015, 7, 1);
    static final LocalDate PP_82 = LocalDate.of(2019, 12, 2);
    private static final long PERIODIC = 24 * 500_000;

    private SecondJkk() {
    }

    /** 60 % of eighty wages, at least twenty million; the grants before PP 82/2019 are not in the reference. */
    static Map<String, Long> death(LocalDate day, Inputs in) {
        SecondCalculator.from(PP_82, day);
        var amounts = new LinkedHashMap<String, Long>();
        amounts.put("JKK_DEATH", Math.max(20_000_000, in.number("wage") * 80 * 60 / 100));
        amounts.put("JKK_FUNERAL", 10_000_000L);
        amounts.put("JKK_PERIODIC", PERIODIC);
        return amounts;
    }

    /** 70 % of eighty wages, which is 56 of them. */
    static Map<String, Long> totalDisability(LocalDate day, Inputs in) {
        SecondCalculator.from(PP_82, day);
        var amounts = new LinkedHashMap<String, Long>();
        amounts.put("JKK_TOTAL_DISABILITY", in.number("wage") * 80 * 70 / 100);
        amounts.put("JKK_PERIODIC", PERIODIC);
        return amounts;
    }

    /** A thirtieth of the wage for each day; the accident's day decides how long it is paid in full. */
    static Map<String, Long> stmb(LocalDate day, Inputs in) {
        SecondCalculator.from(PP_44, day);
        long days = in.number("sick-days");
        long percentDays;
        if (day.isBefore(PP_82)) {
            percentDays = 100 * Math.min(days, 180) + 75 * between(days, 180, 360) + 50 * Math.max(0, days - 360);
        } else {
            percentDays = 100 * Math.min(days, 360) + 50 * Math.max(0, days - 360);
        }
        return Map.of("JKK_STMB", Inputs.halfUp(in.number("wage") * percentDays, 30 * 100));
    }

    private static long between(long days, long from, long to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    static Map<String, Long> transport(LocalDate day, Inputs in) {
        SecondCalculator.from(PP_82, day);
        return Map.of("JKK_TRANSPORT", Math.min(in.number("land"), 5_000_000) + Math.min(in.number("sea"), 2_000_000)
                + Math.min(in.number("air"), 10_000_000));
    }

    /** Treatment has no ceiling and is of 2015; the ceilings of the rest begin with PP 82/2019. */
    static Map<String, Long> care(LocalDate day, Inputs in) {
        var amounts = new LinkedHashMap<String, Long>();
        amounts.put("JKK_MEDICAL", in.number("medical"));
        amounts.put("JKK_HOME_CARE", Math.min(in.number("home"), 20_000_000));
        amounts.put("JKK_DENTURES", Math.min(in.number("dentures"), 5_000_000));
        amounts.put("JKK_HEARING_AID", Math.min(in.number("hearing-aid"), 2_500_000));
        amounts.put("JKK_SPECTACLES", Math.min(in.number("spectacles"), 1_000_000));
        boolean onlyTreatment = amounts.values().stream().skip(1).allMatch(amount -> amount == 0);
        SecondCalculator.from(onlyTreatment ? PP_44 : PP_82, day);
        return amounts;
    }
}
