package id.sigap.claims.golden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JP, section 4.4 of the reference. A pension is carried exactly, in twelve-hundredths of a rupiah, until it is paid. */
final class SecondJp {

    private static final long PARTS = 12 * 100;
    private static final long ENTITLING_MONTHS = 180;

    /** Monthly minimum and maximum, from the day until the day before {@code until}; 2016 to 2020 are not in the reference. */
    record Bounds(LocalDate from, LocalDate until, long minimum, long maximum) {
    }

    static final List<Bounds> BOUNDS = List.of(
            new Bounds(LocalDate.of(2015, 7, 1), march(2016), 300_000, 3_600_000),
            new Bounds(march(2021), march(2022), 356_600, 4_277_900),
            new Bounds(march(2022), march(2023), 363_300, 4_357_900),
            new Bounds(march(2023), march(2024), 383_400, 4_598_100),
            new Bounds(march(2024), march(2025), 393_500, 4_718_200),
            new Bounds(march(2025), march(2026), 399_700, 4_792_300),
            new Bounds(march(2026), LocalDate.MAX, 411_400, 4_932_300));

    private SecondJp() {
    }

    private static LocalDate march(int year) {
        return LocalDate.of(year, 3, 1);
    }

    /** Below 180 months there is no pension but a lump sum, which is not asked here. */
    static Map<String, Long> pension(LocalDate day, Inputs in) {
        long months = in.number("months");
        long paid = months < ENTITLING_MONTHS ? 0 : Inputs.halfUp(bounded(day, months, in.number("average")), PARTS);
        return Map.of("JP_MONTHLY", paid);
    }

    /**
     * The share of a pension between minimum and maximum. Who died with less than 180 months counts as having them after a year of
     * membership with at least four of five months paid; otherwise the survivors get a lump sum.
     */
    static Map<String, Long> survivor(LocalDate day, Inputs in, long percent) {
        long months = in.number("months");
        long members = in.number("member-months");
        boolean deemed = members >= 12 && months * 100 >= members * 80;
        if (months < ENTITLING_MONTHS && !deemed) {
            return Map.of();
        }
        long pension = bounded(day, Math.max(months, ENTITLING_MONTHS), in.number("average"));
        return Map.of("JP_MONTHLY", Inputs.halfUp(pension * percent, PARTS * 100));
    }

    private static long bounded(LocalDate day, long months, long average) {
        Bounds bounds = BOUNDS.stream().filter(b -> !day.isBefore(b.from()) && day.isBefore(b.until())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the reference has no minimum and maximum on " + day));
        return Math.clamp(Math.multiplyExact(months, average), bounds.minimum() * PARTS, bounds.maximum() * PARTS);
    }

    /** The first birthday on which the age is at least the one valid that day. */
    static Map<String, Long> age(Inputs in) {
        LocalDate born = in.date("born");
        for (int age = 56; age <= 65; age++) {
            LocalDate birthday = born.plusYears(age);
            if (age >= validOn(birthday)) {
                var reached = new LinkedHashMap<String, Long>();
                reached.put("YEAR", (long) birthday.getYear());
                reached.put("MONTH", (long) birthday.getMonthValue());
                reached.put("DAY", (long) birthday.getDayOfMonth());
                return reached;
            }
        }
        throw new IllegalStateException("nobody waits beyond 65: " + born);
    }

    /** 56, from 2019 on 57, from 2022 on 58, and one more every third year until 65. */
    private static int validOn(LocalDate day) {
        SecondCalculator.from(LocalDate.of(2015, 7, 1), day);
        int year = day.getYear();
        return year < 2019 ? 56 : Math.min(65, 57 + (year - 2019) / 3);
    }

    static Map<String, Long> nextYear(Inputs in) {
        BigDecimal factor = in.share("inflation").add(BigDecimal.ONE);
        return Map.of("JP_MONTHLY", factor.multiply(BigDecimal.valueOf(in.number("amount"))).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
