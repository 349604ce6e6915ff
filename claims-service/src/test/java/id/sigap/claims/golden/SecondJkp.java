package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** JKP, section 4.5 of the reference. */
final class SecondJkp {

    private static final LocalDate PP_37_2021 = LocalDate.of(2021, 2, 2);
    private static final LocalDate PP_6_2025 = LocalDate.of(2025, 2, 7);

    private SecondJkp() {
    }

    /** Cash of six months. Until PP 6/2025 it fell after the third, and six paid months in a row were asked besides twelve in 24. */
    static Map<String, Long> cash(LocalDate day, Inputs in) {
        SecondCalculator.from(PP_37_2021, day);
        boolean old = day.isBefore(PP_6_2025);
        boolean entitled = in.number("months-in-24") >= 12 && (!old || in.number("consecutive-months") >= 6);
        var amounts = new LinkedHashMap<String, Long>();
        if (entitled) {
            long counted = Math.min(in.number("wage"), 5_000_000);
            for (int month = 1; month <= 6; month++) {
                long percent = !old ? 60 : month <= 3 ? 45 : 25;
                amounts.put("JKP_MONTH_" + month, Inputs.halfUp(counted * percent, 100));
            }
        }
        return amounts;
    }
}
