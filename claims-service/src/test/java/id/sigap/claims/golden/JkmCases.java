package id.sigap.claims.golden;

import java.time.LocalDate;

/** Scholarship by level, grants by segment and months of membership, compensation for late payment. */
final class JkmCases {

    private static final LocalDate[] DAYS = CaseList.days("2019-12-02", "2019-12-03", "2025-02-23", "2025-02-24", "2025-02-25");
    private static final String[] SEGMENTS = {"PU", "BPU", "JAKON"};
    private static final String ALL_SCHOOL = "TK:2,SD:6,SMP:3,SMA:3,PT:5";

    private JkmCases() {
    }

    static void addTo(CaseList list) {
        scholarship(list);
        firstMonths(list);
        paidMonths(list);
        late(list);
    }

    private static void scholarship(CaseList list) {
        for (String level : ALL_SCHOOL.split(",")) {
            String name = level.substring(0, level.indexOf(':'));
            int most = Integer.parseInt(level.substring(level.indexOf(':') + 1));
            for (int years = 1; years <= most + 1; years++) {
                school(list, "2025-06-15", name + ":" + years);
            }
            school(list, "2025-06-15", level + ";" + level);
        }
        for (LocalDate day : DAYS) {
            school(list, day.toString(), ALL_SCHOOL);
        }
        String[] families = {"SMP:1,SMA:3", "SMP:1,SMA:3,PT:5", "SD:4,SMP:3,SMA:3,PT:5", "TK:1;PT:2", "SD:6,SMP:3;SMA:1,PT:5", ALL_SCHOOL + ";PT:1",
            "SMA:3,PT:4;SD:2,SMP:3,SMA:3,PT:4", "SD:1;SD:1;SD:1", ALL_SCHOOL + ";" + ALL_SCHOOL + ";" + ALL_SCHOOL};
        for (String children : families) {
            school(list, "2025-06-15", children);
        }
    }

    private static void school(CaseList list, String day, String children) {
        list.add("SCHOLARSHIP", "SCHOLARSHIP", day, "children=" + children);
    }

    private static void firstMonths(CaseList list) {
        for (LocalDate day : DAYS) {
            for (String segment : SEGMENTS) {
                for (int months : new int[] {1, 3, 4}) {
                    death(list, day, segment, months, months, "");
                }
            }
        }
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (String segment : SEGMENTS) {
            death(list, day, segment, 2, 1, "SD:6");
            death(list, day, segment, 5, 4, "SD:6");
        }
    }

    private static void paidMonths(CaseList list) {
        for (String segment : SEGMENTS) {
            for (LocalDate day : CaseList.days("2019-12-02", "2025-02-24")) {
                for (int paid : new int[] {35, 36, 37}) {
                    death(list, day, segment, 40, paid, "SMA:2,PT:4");
                }
            }
            death(list, LocalDate.of(2026, 4, 1), segment, 120, 100, ALL_SCHOOL + ";" + ALL_SCHOOL);
            death(list, LocalDate.of(2026, 4, 1), segment, 120, 35, ALL_SCHOOL);
            death(list, LocalDate.of(2026, 4, 1), segment, 120, 100, "");
            death(list, LocalDate.of(2026, 4, 1), segment, 36, 36, "TK:1;SMP:3");
        }
    }

    private static void death(CaseList list, LocalDate day, String segment, int members, int paid, String children) {
        list.add("JKM", "JKM", day, "segment=%s member-months=%d paid-months=%d children=%s".formatted(segment, members, paid, children));
    }

    private static void late(CaseList list) {
        for (int days : new int[] {1, 2, 10, 30, 100}) {
            late(list, 42_000_000, days);
            late(list, 10_000_000, days);
        }
        for (long benefit : new long[] {1, 49, 50, 51, 149, 150, 310_000_000}) {
            late(list, benefit, 1);
        }
        for (long benefit : CaseList.spread(4_401, 8, 1_000_000, 400_000_000)) {
            late(list, benefit, (int) (benefit % 60) + 1);
        }
    }

    private static void late(CaseList list, long benefit, int days) {
        list.add("LATE", "LATE", "2025-06-15", "benefit=%d days=%d".formatted(benefit, days));
    }
}
