package id.sigap.claims.accident.course;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why an officer refuses a report. */
public enum RefusalGround {
    NOT_A_WORK_ACCIDENT("tidak dihitung sebagai kecelakaan kerja", "it does not count as a work accident"),
    NOT_A_MEMBER("yang disebut bukan peserta pada hari itu", "who is named was no member on that day"),
    NOBODY_FOUND("peserta yang disebut tidak ditemukan", "the member who is named was not found"),
    DID_NOT_HAPPEN("kejadiannya tidak terbukti", "nothing shows that it happened"),
    CLAIM_EXPIRED("hak klaim sudah gugur", "the right to claim has expired");

    private final Text label;

    RefusalGround(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
