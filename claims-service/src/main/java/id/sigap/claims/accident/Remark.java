package id.sigap.claims.accident;

import java.time.LocalDate;

/** What somebody adds to an act. @param day that it is about; null for none @param note null for none */
record Remark(LocalDate day, String note) {

    static final Remark NONE = new Remark(null, null);

    static Remark of(String note) {
        return new Remark(null, note);
    }

    @Override
    public String toString() {
        return "Remark[" + day + "]";
    }
}
