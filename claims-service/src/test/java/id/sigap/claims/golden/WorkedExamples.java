package id.sigap.claims.golden;

import java.util.Set;

/**
 * Section 10 of the reference. WE-19 (crediting by the year) and WE-46, WE-47 (the chains of the JP cap and minimum) fit no kind; WE-01 to WE-13
 * are contributions.
 */
final class WorkedExamples {

    static final Set<String> IDS = Set.of("WE-14", "WE-15", "WE-16", "WE-17", "WE-18", "WE-20", "WE-21-10", "WE-21-30", "WE-22", "WE-23",
            "WE-24", "WE-25", "WE-26", "WE-27", "WE-28", "WE-29", "WE-30", "WE-31", "WE-32", "WE-33", "WE-34", "WE-35", "WE-36", "WE-37",
            "WE-38", "WE-39-PARENT", "WE-39-WIDOW", "WE-40", "WE-41", "WE-42", "WE-43", "WE-44", "WE-45-NEW", "WE-45-OLD");

    private static final String ALL_SCHOOL = "TK:2,SD:6,SMP:3,SMA:3,PT:5";

    private WorkedExamples() {
    }

    static void addTo(CaseList list) {
        jht(list);
        jkk(list);
        jkm(list);
        jp(list);
        list.example("WE-43", "JKP", "2025-03-10", "wage=8000000 months-in-24=24 consecutive-months=24");
        list.example("WE-44", "JKP", "2024-03-10", "wage=8000000 months-in-24=24 consecutive-months=24");
        list.example("WE-45-NEW", "JKP", "2025-03-10", "wage=4200000 months-in-24=24 consecutive-months=24");
        list.example("WE-45-OLD", "JKP", "2024-03-10", "wage=4200000 months-in-24=24 consecutive-months=24");
    }

    private static void jht(CaseList list) {
        list.example("WE-14", "JHT_TAX", "2025-05-02", "gross=14750000 paid-in-window=0 after-window=no npwp=yes");
        list.example("WE-15", "JHT_TAX", "2025-06-10", "gross=62500000 paid-in-window=0 after-window=no npwp=yes");
        list.example("WE-16", "JHT_TAX", "2025-06-10", "gross=40000000 paid-in-window=36000000 after-window=no npwp=yes");
        list.example("WE-17", "JHT_TAX", "2025-06-10", "gross=150000000 paid-in-window=0 after-window=yes npwp=yes");
        list.example("WE-18", "JHT_TAX", "2025-06-10", "gross=150000000 paid-in-window=0 after-window=yes npwp=no");
        list.example("WE-20", "JHT_ACCRUAL", "2020-01-01", "opening=0 monthly=342000 months=12 rate=0.0563");
        list.example("WE-21-10", "JHT_PARTIAL", "2025-06-10", "balance=120000000 share=10");
        list.example("WE-21-30", "JHT_PARTIAL", "2025-06-10", "balance=120000000 share=30");
    }

    private static void jkk(CaseList list) {
        list.example("WE-22", "JKK_STMB", "2020-06-15", "wage=6000000 sick-days=420");
        list.example("WE-23", "JKK_STMB", "2018-06-15", "wage=6000000 sick-days=420");
        list.example("WE-24", "JKK_STMB", "2025-06-15", "wage=6000000 sick-days=45");
        list.example("WE-25", "JKK_DEATH", "2025-06-15", "wage=6000000");
        list.example("WE-26", "JKK_DEATH", "2025-06-15", "wage=1000000");
        list.example("WE-27", "JKK_DEATH", "2025-06-15", "wage=400000");
        list.example("WE-28", "JKK_TOTAL_DISABILITY", "2025-06-15", "wage=6000000");
        list.example("WE-29", "JKK_PARTIAL_DISABILITY", "2025-06-15", "wage=6000000 losses=RIGHT_THUMB left-handed=no");
        list.example("WE-30", "JKK_PARTIAL_DISABILITY", "2025-06-15", "wage=6000000 losses=RIGHT_ARM_SHOULDER:40 left-handed=no");
        list.example("WE-31", "JKK_TRANSPORT", "2025-06-15", "land=1200000 sea=0 air=12500000");
        list.example("WE-32", "SCHOLARSHIP", "2025-06-15", "children=" + ALL_SCHOOL + ";" + ALL_SCHOOL);
        list.example("WE-33", "SCHOLARSHIP", "2025-06-15", "children=SMA:2,PT:4");
    }

    private static void jkm(CaseList list) {
        list.example("WE-34", "JKM", "2025-06-15", "segment=PU member-months=24 paid-months=24 children=");
        list.example("WE-35", "JKM", "2025-07-15", "segment=BPU member-months=2 paid-months=2 children=");
        list.example("WE-36", "LATE", "2025-06-15", "benefit=42000000 days=5");
    }

    private static void jp(CaseList list) {
        list.example("WE-37", "JP_PENSION", "2025-07-01", "months=216 average=7000000");
        list.example("WE-38", "JP_NEXT_YEAR", "2025-03-01", "amount=1260000 inflation=0.0157");
        list.example("WE-39-WIDOW", "JP_WIDOW", "2025-07-01", "months=216 average=7000000 member-months=216");
        list.example("WE-39-PARENT", "JP_PARENT", "2025-07-01", "months=216 average=7000000 member-months=216");
        list.example("WE-40", "JP_PENSION", "2024-07-01", "months=180 average=2000000");
        list.example("WE-41", "JP_PENSION", "2025-07-01", "months=480 average=12000000");
        list.example("WE-42", "JP_WIDOW", "2025-07-01", "months=54 average=6500000 member-months=60");
    }
}
