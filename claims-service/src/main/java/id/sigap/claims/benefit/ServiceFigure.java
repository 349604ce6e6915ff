package id.sigap.claims.benefit;

import id.sigap.rules.RuleKey;

/** The dated figures of the service itself: how long it may take, and what being late costs. */
public enum ServiceFigure implements RuleKey {

    REVIEW_WORKING_DAYS(Kind.WHOLE, "Lama pemeriksaan petugas (hari kerja)", "Time of an officer's review (working days)"),
    /** From complete papers to payment, by programme. */
    PAY_WORKING_DAYS(Kind.WHOLE, "Batas pembayaran sejak dokumen lengkap (hari kerja)", "Time to payment from complete papers (working days)", "JHT", "JKK", "JKM", "JP", "JKP"),
    /** Papers that a claim after an accident needs beside those of its stages, and those of migrant workers. */
    CLAIM_PAPERS(Kind.WORDS, "Dokumen klaim", "Papers of a claim", "JKK_CARE", "JKK_TRANSPORT", "JKK_WAGE_REPLACEMENT", "JKK_WAGE_KEPT", "JKK_PARTIAL_DISABILITY",
            "JKK_TOTAL_DISABILITY", "JKK_AIDS", "JKK_TREATMENT_ABROAD", "JKK_REPATRIATION", "JKK_FAILED_PLACEMENT", "JKK_PLACEMENT_NOT_AS_AGREED", "JKK_VIOLENCE",
            "JKK_PHK_AFTER_ACCIDENT", "JKK_ONE_SIDED_PHK", "DEATH_OF_MIGRANT"),
    /** Of the benefit, for each day after the last one on which it had to be paid. */
    LATE_COMPENSATION_PER_DAY(Kind.RATE, "Ganti rugi keterlambatan pembayaran per hari", "Compensation for late payment per day"),
    /** Gross, itself included, up to which one officer approves without a recommendation by another. */
    ONE_OFFICER_UP_TO(Kind.AMOUNT, "Batas persetujuan oleh satu petugas", "Up to which one officer approves alone"),
    /** Gross, itself not included, above which the second officer is a supervisor. */
    SUPERVISOR_ABOVE(Kind.AMOUNT, "Batas di atas mana penyelia yang menyetujui", "Above which a supervisor approves"),
    /** Gross, itself not included, above which a member's claim is approved after an interview only. */
    INTERVIEW_ABOVE(Kind.AMOUNT, "Batas di atas mana wawancara diperlukan", "Above which an interview is required", "JHT");

    /** On the class path. */
    public static final String FILE = "/rules/service.rules";

    private final Meaning meaning;

    ServiceFigure(Kind kind, String indonesian, String english, String... variants) {
        meaning = Meaning.of(kind, indonesian, english, variants);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
