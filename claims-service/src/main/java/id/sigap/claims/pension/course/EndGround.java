package id.sigap.claims.pension.course;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionEnd;
import id.sigap.contracts.problem.ProblemType.Text;

/** Why a pension ended. */
public enum EndGround {
    DEATH(PensionEnd.DEATH, "Penerima meninggal dunia", "The recipient died"),
    ABLE_TO_WORK_AGAIN(PensionEnd.ABLE_TO_WORK_AGAIN, "Penerima mampu bekerja kembali", "The recipient is able to work again"),
    REMARRIAGE(PensionEnd.REMARRIAGE, "Penerima menikah lagi", "The recipient married again"),
    AGE_LIMIT(PensionEnd.AGE_LIMIT, "Batas usia anak tercapai", "The child reached the age limit"),
    MARRIAGE(PensionEnd.MARRIAGE, "Anak menikah", "The child married"),
    WORK(PensionEnd.WORK, "Anak bekerja", "The child works"),
    GOES_TO_ANOTHER(null, "Bagian anak dibayarkan melalui penerima lain", "The child's share is paid through another"),
    NO_CHILD_LEFT(null, "Tidak ada lagi anak yang dibayarkan dalam pensiun ini", "No child is left whom this pension pays"),
    CLAIM_WITHDRAWN(null, "Klaimnya dibatalkan sebelum dibayar", "Its claim was withdrawn before it was paid"),
    GRANTED_IN_ERROR(null, "Hak ternyata tidak ada", "There turned out to be no right to it");

    /** Null where the law names none: those of children end so, or every kind of pension may. */
    private final PensionEnd end;
    private final Text text;

    EndGround(PensionEnd end, String indonesian, String english) {
        this.end = end;
        this.text = new Text(indonesian, english);
    }

    public boolean ends(JpKind kind) {
        return this == GOES_TO_ANOTHER || this == NO_CHILD_LEFT ? kind == JpKind.CHILD : end == null || end.ends(kind);
    }

    public Text text() {
        return text;
    }
}
