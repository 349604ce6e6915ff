package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.List;

/** Pensions at both bounds of every known year, at 180 months, survivors around a year of membership and four of five months paid. */
final class JpCases {

    private static final LocalDate LAST_ASKED = LocalDate.of(2026, 12, 31);
    private static final String DAY = "2025-07-01";

    private JpCases() {
    }

    static void addTo(CaseList list) {
        SecondJp.BOUNDS.forEach(year -> bounds(list, year));
        months(list);
        density(list);
        ordinary(list);
        nextYear(list);
    }

    private static void bounds(CaseList list, SecondJp.Bounds year) {
        LocalDate last = year.until().equals(LocalDate.MAX) ? LAST_ASKED : year.until().minusDays(1);
        for (LocalDate day : List.of(year.from(), year.from().plusDays(1), last)) {
            pension(list, day.toString(), 180, 1_000_000);
            pension(list, day.toString(), 480, 20_000_000);
            survivor(list, "JP_WIDOW", day.toString(), 180, 1_000_000, 200);
            survivor(list, "JP_PARENT", day.toString(), 480, 20_000_000, 480);
        }
        survivor(list, "JP_CHILD", last.toString(), 24, 1_000_000, 24);
        survivor(list, "JP_CHILD", last.toString(), 360, 25_000_000, 400);
        for (long around : new long[] {-1, 0, 3, 5}) {
            pension(list, last.toString(), 240, 5 * year.minimum() + around);
        }
        for (long around : new long[] {-5, -3, 0, 1, 5}) {
            pension(list, last.toString(), 240, 5 * year.maximum() + around);
        }
    }

    private static void months(CaseList list) {
        for (int months : new int[] {12, 179, 180, 181, 216, 240}) {
            pension(list, DAY, months, 7_000_000);
        }
        for (String kind : new String[] {"JP_WIDOW", "JP_CHILD", "JP_PARENT"}) {
            survivor(list, kind, DAY, 179, 7_000_000, 179);
            survivor(list, kind, DAY, 180, 7_000_000, 180);
            survivor(list, kind, DAY, 181, 7_000_000, 181);
            survivor(list, kind, DAY, 179, 7_000_000, 240);
            survivor(list, kind, DAY, 180, 7_000_000, 240);
        }
    }

    private static void density(CaseList list) {
        int[][] paidOfMembership = {{1, 1}, {11, 11}, {12, 12}, {10, 12}, {9, 12}, {11, 13}, {10, 13}, {12, 15}, {11, 14}, {48, 60}, {47, 60},
            {48, 61}, {49, 61}, {79, 100}, {80, 100}, {81, 100}, {96, 120}, {95, 120}, {144, 180}, {143, 180}, {179, 223}, {179, 224}};
        for (int[] months : paidOfMembership) {
            survivor(list, "JP_WIDOW", DAY, months[0], 6_500_000, months[1]);
        }
        for (String kind : new String[] {"JP_CHILD", "JP_PARENT"}) {
            survivor(list, kind, DAY, 12, 6_500_000, 12);
            survivor(list, kind, DAY, 11, 6_500_000, 11);
            survivor(list, kind, DAY, 48, 6_500_000, 60);
            survivor(list, kind, DAY, 47, 6_500_000, 60);
        }
    }

    private static void ordinary(CaseList list) {
        for (long average : CaseList.spread(4_501, 16, 2_800_000, 10_547_400)) {
            int months = 180 + (int) (average % 200);
            pension(list, "2026-08-08", months, average);
            survivor(list, "JP_WIDOW", "2026-08-08", months, average, months + 12);
            survivor(list, average % 2 == 0 ? "JP_CHILD" : "JP_PARENT", "2022-08-08", 60, average, 70);
        }
    }

    private static void nextYear(CaseList list) {
        for (String inflation : new String[] {"0", "0.0157", "0.0187", "0.0261", "0.0292", "0.0551"}) {
            nextYear(list, 1_260_000, inflation);
            nextYear(list, 399_701, inflation);
        }
        nextYear(list, 500_000, "0.000001");
        nextYear(list, 499_999, "0.000001");
        for (long amount : CaseList.spread(4_502, 10, 400_000, 4_500_000)) {
            nextYear(list, amount, "0.0261");
        }
    }

    private static void pension(CaseList list, String day, int months, long average) {
        list.add("JP-PENSION", "JP_PENSION", day, "months=%d average=%d".formatted(months, average));
    }

    private static void survivor(CaseList list, String kind, String day, int months, long average, int members) {
        list.add(kind.replace('_', '-'), kind, day, "months=%d average=%d member-months=%d".formatted(months, average, members));
    }

    private static void nextYear(CaseList list, long amount, String inflation) {
        list.add("JP-NEXT", "JP_NEXT_YEAR", "2026-03-01", "amount=%d inflation=%s".formatted(amount, inflation));
    }
}
