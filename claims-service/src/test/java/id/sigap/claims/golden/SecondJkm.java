package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** JKM, scholarship and late payment, sections 4.2 and 4.3 of the reference. */
final class SecondJkm {

    private static final LocalDate PERMENAKER_1_2025 = LocalDate.of(2025, 2, 24);

    private SecondJkm() {
    }

    /** The grants of PP 82/2019; a BPU member in the first three months leaves the funeral grant only, since Permenaker 1/2025. */
    static Map<String, Long> death(LocalDate day, Inputs in) {
        SecondCalculator.from(SecondJkk.PP_82, day);
        String segment = in.text("segment");
        if (segment.equals("PMI")) {
            throw new IllegalArgumentException("the reference has no sourced amounts for PMI");
        }
        boolean funeralOnly = segment.equals("BPU") && in.number("member-months") <= 3 && !day.isBefore(PERMENAKER_1_2025);
        var amounts = new LinkedHashMap<String, Long>();
        if (!funeralOnly) {
            amounts.put("JKM_DEATH", 20_000_000L);
            amounts.put("JKM_PERIODIC", 24 * 500_000L);
        }
        amounts.put("JKM_FUNERAL", 10_000_000L);
        if (!funeralOnly && in.number("paid-months") >= 3 * 12) {
            amounts.put("SCHOLARSHIP", sum(in.text("children")));
        }
        return amounts;
    }

    static Map<String, Long> scholarship(LocalDate day, Inputs in) {
        SecondCalculator.from(SecondJkk.PP_82, day);
        return Map.of("SCHOLARSHIP", sum(in.text("children")));
    }

    /** All years of the first two children. */
    private static long sum(String children) {
        long sum = 0;
        int child = 0;
        for (String levels : children.split(";")) {
            if (levels.isEmpty() || child++ == 2) {
                break;
            }
            for (String level : levels.split(",")) {
                int colon = level.indexOf(':');
                sum += ofLevel(level.substring(0, colon), Long.parseLong(level.substring(colon + 1)));
            }
        }
        return sum;
    }

    private static long ofLevel(String level, long years) {
        return switch (level) {
            case "TK" -> 1_500_000 * Math.min(years, 2);
            case "SD" -> 1_500_000 * Math.min(years, 6);
            case "SMP" -> 2_000_000 * Math.min(years, 3);
            case "SMA" -> 3_000_000 * Math.min(years, 3);
            case "PT" -> 12_000_000 * Math.min(years, 5);
            default -> throw new IllegalArgumentException("no such level: " + level);
        };
    }

    /** 1 % for each day, simple. */
    static Map<String, Long> late(Inputs in) {
        return Map.of("COMPENSATION", Inputs.halfUp(in.number("benefit") * in.number("days"), 100));
    }
}
