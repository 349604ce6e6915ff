package id.sigap.claims.benefit;

import id.sigap.rules.RuleKey;

/** The dated figures of the service itself: how long it may take, and what being late costs. */
public enum ServiceFigure implements RuleKey {

    REVIEW_WORKING_DAYS(Kind.WHOLE, "Lama pemeriksaan petugas (hari kerja)", "Time of an officer's review (working days)"),
    /** Of the benefit, for each day after the last one on which it had to be paid. */
    LATE_COMPENSATION_PER_DAY(Kind.RATE, "Ganti rugi keterlambatan pembayaran per hari", "Compensation for late payment per day");

    /** On the class path. */
    public static final String FILE = "/rules/service.rules";

    private final Meaning meaning;

    ServiceFigure(Kind kind, String indonesian, String english) {
        meaning = Meaning.of(kind, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
