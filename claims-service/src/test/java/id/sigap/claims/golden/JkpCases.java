package id.sigap.claims.golden;

import java.time.LocalDate;

/** Cash before and since PP 6/2025, on both sides of the highest wage counted and of the months asked. */
final class JkpCases {

    private static final LocalDate[] DAYS = CaseList.days("2022-02-01", "2025-02-06", "2025-02-07", "2025-02-08");

    private JkpCases() {
    }

    static void addTo(CaseList list) {
        for (LocalDate day : DAYS) {
            for (long wage : new long[] {1, 2_500_001, 4_999_999, 5_000_000, 5_000_001, 12_000_000}) {
                cash(list, day, wage, 24, 24);
            }
            int[][] months = {{11, 11}, {12, 12}, {13, 6}, {12, 6}, {12, 5}, {11, 6}, {18, 3}, {24, 5}, {24, 0}};
            for (int[] paid : months) {
                cash(list, day, 4_200_001, paid[0], paid[1]);
            }
        }
        for (long wage : CaseList.spread(4_601, 16, 1_000_000, 9_000_000)) {
            cash(list, wage % 2 == 0 ? LocalDate.of(2023, 10, 2) : LocalDate.of(2026, 1, 15), wage, 20, 8);
        }
    }

    private static void cash(CaseList list, LocalDate day, long wage, int months, int consecutive) {
        list.add("JKP", "JKP", day, "wage=%d months-in-24=%d consecutive-months=%d".formatted(wage, months, consecutive));
    }
}
