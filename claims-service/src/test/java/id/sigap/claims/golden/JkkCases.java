package id.sigap.claims.golden;

import java.time.LocalDate;

/** Death and its floor, total disability, STMB under both regimes, ceilings of transport and care. */
final class JkkCases {

    private static final LocalDate[] SINCE_PP_82 = CaseList.days("2019-12-02", "2019-12-03", "2025-02-23", "2025-02-24", "2025-02-25");
    private static final LocalDate[] STMB = CaseList.days("2015-07-01", "2015-07-02", "2019-12-01", "2019-12-02", "2019-12-03");

    private JkkCases() {
    }

    static void addTo(CaseList list) {
        deathAndTotal(list);
        stmb(list);
        transport(list);
        care(list);
    }

    private static void deathAndTotal(CaseList list) {
        for (LocalDate day : SINCE_PP_82) {
            both(list, day, 6_543_210);
            both(list, day, 416_666);
        }
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (long wage : new long[] {1, 100_000, 416_665, 416_666, 416_667, 416_668, 20_700_000, 150_000_000}) {
            both(list, day, wage);
        }
        for (long wage : CaseList.spread(4_201, 18, 1_000_000, 35_000_000)) {
            both(list, day, wage);
        }
    }

    private static void both(CaseList list, LocalDate day, long wage) {
        list.add("JKK-DEATH", "JKK_DEATH", day, "wage=" + wage);
        list.add("JKK-TOTAL", "JKK_TOTAL_DISABILITY", day, "wage=" + wage);
    }

    private static void stmb(CaseList list) {
        for (LocalDate day : STMB) {
            for (int days : new int[] {1, 30, 179, 180, 181, 359, 360, 361, 420, 720}) {
                stmb(list, day, 6_000_000, days);
            }
            stmb(list, day, 5_067_381, 7);
            stmb(list, day, 5_067_381, 365);
        }
        for (long wage : CaseList.spread(4_202, 20, 1_000_000, 25_000_000)) {
            stmb(list, wage % 2 == 0 ? LocalDate.of(2017, 5, 20) : LocalDate.of(2025, 5, 20), wage, (int) (wage % 600) + 1);
        }
        stmb(list, LocalDate.of(2025, 5, 20), 15, 1);
        stmb(list, LocalDate.of(2025, 5, 20), 14, 1);
    }

    private static void stmb(CaseList list, LocalDate day, long wage, int days) {
        list.add("JKK-STMB", "JKK_STMB", day, "wage=%d sick-days=%d".formatted(wage, days));
    }

    private static void transport(CaseList list) {
        for (LocalDate day : SINCE_PP_82) {
            transport(list, day, 6_000_000, 3_000_000, 11_000_000);
        }
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (long around = -1; around <= 1; around++) {
            transport(list, day, 5_000_000 + around, 0, 0);
            transport(list, day, 0, 2_000_000 + around, 0);
            transport(list, day, 0, 0, 10_000_000 + around);
            transport(list, day, 5_000_000 + around, 2_000_000 + around, 10_000_000 + around);
        }
        transport(list, day, 0, 0, 0);
        transport(list, day, 0, 2_500_000, 0);
        for (long cost : CaseList.spread(4_203, 12, 50_000, 9_000_000)) {
            transport(list, day, cost, cost / 3, cost * 2);
        }
    }

    private static void transport(CaseList list, LocalDate day, long land, long sea, long air) {
        list.add("JKK-TRANSPORT", "JKK_TRANSPORT", day, "land=%d sea=%d air=%d".formatted(land, sea, air));
    }

    private static void care(CaseList list) {
        care(list, LocalDate.of(2018, 3, 5), 47_250_000, 0, 0, 0, 0);
        care(list, LocalDate.of(2019, 12, 1), 47_250_000, 0, 0, 0, 0);
        for (LocalDate day : SINCE_PP_82) {
            care(list, day, 950_000_000, 25_000_000, 6_000_000, 3_000_000, 1_500_000);
        }
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (long around = -1; around <= 1; around++) {
            care(list, day, 0, 20_000_000 + around, 0, 0, 0);
            care(list, day, 0, 0, 5_000_000 + around, 0, 0);
            care(list, day, 0, 0, 0, 2_500_000 + around, 0);
            care(list, day, 0, 0, 0, 0, 1_000_000 + around);
        }
        care(list, day, 0, 0, 0, 0, 0);
        for (long cost : CaseList.spread(4_204, 12, 100_000, 30_000_000)) {
            care(list, day, cost * 5, cost, cost / 3, cost / 7, cost / 20);
        }
    }

    private static void care(CaseList list, LocalDate day, long medical, long home, long dentures, long hearing, long spectacles) {
        list.add("JKK-CARE", "JKK_CARE", day, "medical=%d home=%d dentures=%d hearing-aid=%d spectacles=%d".formatted(medical, home, dentures,
                hearing, spectacles));
    }
}
