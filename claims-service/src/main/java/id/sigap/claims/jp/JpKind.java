package id.sigap.claims.jp;

import id.sigap.contracts.problem.ProblemType.Text;

/** What can be claimed of JP (domain reference 4.4). */
public enum JpKind {

    OLD_AGE("Pensiun hari tua (MPHT)", "Old-age pension (MPHT)"),
    DISABILITY("Pensiun cacat (MPC)", "Disability pension (MPC)"),
    SPOUSE("Pensiun janda atau duda (MPJD)", "Widow's or widower's pension (MPJD)"),
    /** Of all entitled children together. */
    CHILD("Pensiun anak (MPA)", "Children's pension (MPA)"),
    PARENT("Pensiun orang tua (MPOT)", "Parent's pension (MPOT)"),
    LUMP_SUM_AT_PENSION_AGE("Pembayaran sekaligus pada usia pensiun", "Payment at once at the pension age"),
    LUMP_SUM_AT_DEATH("Pembayaran sekaligus kepada ahli waris", "Payment at once to the survivors");

    private final Text label;

    JpKind(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }

    /** Whether the member's death opens it. */
    boolean isOfSurvivors() {
        return switch (this) {
            case SPOUSE, CHILD, PARENT, LUMP_SUM_AT_DEATH -> true;
            case OLD_AGE, DISABILITY, LUMP_SUM_AT_PENSION_AGE -> false;
        };
    }
}
