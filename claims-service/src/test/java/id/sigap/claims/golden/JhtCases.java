package id.sigap.claims.golden;

import java.time.LocalDate;

/** Tax (free fifty million, slices of art. 17 and their change in 2022, surcharge without NPWP), partial claims, monthly development. */
final class JhtCases {

    private static final long MILLION = 1_000_000;
    private static final LocalDate[] AROUND_2022 = CaseList.days("2021-12-31", "2022-01-01", "2022-01-02");
    private static final LocalDate[] AROUND_PERMENAKER_4_2022 = CaseList.days("2022-04-25", "2022-04-26", "2022-04-27");

    private JhtCases() {
    }

    static void addTo(CaseList list) {
        finalTax(list);
        slices(list);
        partial(list);
        accrual(list);
        laterTax(list);
    }

    private static void finalTax(CaseList list) {
        long free = 50 * MILLION;
        long[] odd = {1, 10_000_000, 15_000_000, 15_000_001, free - 1, free, free + 1, free + 9, free + 10, free + 11, free + 20, 60 * MILLION + 1,
            250 * MILLION, 1_234_567_890L};
        for (long gross : odd) {
            tax(list, "2025-05-01", gross, 0, "no", "yes");
        }
        for (LocalDate day : AROUND_2022) {
            tax(list, day.toString(), 60 * MILLION, 0, "no", "yes");
        }
        for (long before : new long[] {1, 12 * MILLION, free - 1, free, free + 1, 36 * MILLION, 120 * MILLION}) {
            tax(list, "2026-02-02", free - 12 * MILLION, before, "no", "yes");
            tax(list, "2026-02-02", 1_999_999, before, "no", "yes");
        }
        tax(list, "2026-02-02", 80 * MILLION, 0, "no", "no");
        tax(list, "2026-02-02", 80 * MILLION, 20 * MILLION, "no", "no");
        for (long gross : CaseList.spread(4_101, 20, 2 * MILLION, 180 * MILLION)) {
            tax(list, "2026-09-30", gross, gross % 3 * 7_654_321, "no", "yes");
        }
    }

    private static void slices(CaseList list) {
        for (LocalDate day : AROUND_2022) {
            for (long edge : new long[] {50, 60, 250, 500}) {
                for (long around = -1; around <= 1; around++) {
                    tax(list, day.toString(), edge * MILLION + around, 0, "yes", "yes");
                }
            }
            for (String npwp : new String[] {"yes", "no"}) {
                tax(list, day.toString(), 55 * MILLION, 0, "yes", npwp);
                tax(list, day.toString(), 700 * MILLION + 7, 0, "yes", npwp);
                tax(list, day.toString(), 6_000 * MILLION, 0, "yes", npwp);
            }
        }
        for (long around = -1; around <= 1; around++) {
            tax(list, "2026-02-02", 5_000 * MILLION + around, 0, "yes", "yes");
            tax(list, "2026-02-02", 60 * MILLION + around, 0, "yes", "no");
        }
        tax(list, "2026-02-02", 40 * MILLION, 36 * MILLION, "yes", "yes");
        tax(list, "2026-02-02", 40 * MILLION, 36 * MILLION, "yes", "no");
        for (long gross : CaseList.spread(4_102, 16, MILLION, 800 * MILLION)) {
            tax(list, gross % 2 == 0 ? "2020-08-17" : "2024-08-17", gross, 0, "yes", gross % 3 == 0 ? "no" : "yes");
        }
    }

    private static void tax(CaseList list, String day, long gross, long before, String after, String npwp) {
        list.add("JHT-TAX", "JHT_TAX", day, "gross=%d paid-in-window=%d after-window=%s npwp=%s".formatted(gross, before, after, npwp));
    }

    private static void laterTax(CaseList list) {
        for (String citizen : new String[] {"yes", "no"}) {
            for (String stated : new String[] {"yes", "no"}) {
                for (long gross : new long[] {1, 13, 60 * MILLION - 1, 60 * MILLION, 60 * MILLION + 7, 150 * MILLION, 777_777_777, 6_000 * MILLION}) {
                    list.add("JHT-LATER", "JHT_TAX_LATER", "2026-11-30", "gross=%d citizen=%s npwp-stated=%s".formatted(gross, citizen, stated));
                }
            }
        }
    }

    private static void partial(CaseList list) {
        for (int share : new int[] {10, 30}) {
            for (long balance : new long[] {1, 4, 5, 15, 16, 99_999_999, 50 * MILLION + 5, 1_000_000_001}) {
                partial(list, "2025-05-01", balance, share);
            }
            for (LocalDate day : AROUND_PERMENAKER_4_2022) {
                partial(list, day.toString(), 88_888_888, share);
            }
            for (long balance : CaseList.spread(4_103 + share, 8, 5 * MILLION, 400 * MILLION)) {
                partial(list, "2026-06-01", balance, share);
            }
        }
    }

    private static void partial(CaseList list, String day, long balance, int share) {
        list.add("JHT-PARTIAL", "JHT_PARTIAL", day, "balance=%d share=%d".formatted(balance, share));
    }

    private static void accrual(CaseList list) {
        accrual(list, "2025-01-01", 120, 0, 1, "0.05");
        accrual(list, "2025-01-01", 119, 0, 1, "0.05");
        accrual(list, "2025-01-01", 0, 342_000, 1, "0.0563");
        accrual(list, "2025-01-01", 0, 342_000, 2, "0.0563");
        accrual(list, "2025-01-01", 20_000_000, 0, 12, "0.05");
        accrual(list, "2025-01-01", 20_000_000, 342_000, 12, "0");
        accrual(list, "2016-01-01", 20_000_000, 342_000, 12, "0.0719");
        accrual(list, "2017-01-01", 20_000_000, 342_000, 12, "0.0783");
        accrual(list, "2019-01-01", 20_000_000, 342_000, 12, "0.0608");
        accrual(list, "2020-01-01", 20_000_000, 342_000, 12, "0.0563");
        for (int months : new int[] {1, 6, 11, 12, 13, 24, 120, 360}) {
            accrual(list, "2020-07-01", 12_345_678, 513_000, months, "0.0563");
        }
        for (long amount : CaseList.spread(4_104, 16, 100_000, 90_000_000)) {
            accrual(list, "2023-03-01", amount, amount % 1_000_003, (int) (amount % 36) + 1, amount % 2 == 0 ? "0.0563" : "0.064");
        }
    }

    private static void accrual(CaseList list, String day, long opening, long monthly, int months, String rate) {
        list.add("JHT-ACCRUAL", "JHT_ACCRUAL", day, "opening=%d monthly=%d months=%d rate=%s".formatted(opening, monthly, months, rate));
    }
}
