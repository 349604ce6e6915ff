package id.sigap.claims.jht;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;

/** The number by which the tax office knows a person, as far as it is known here. A tax by progressive rates depends on it, and no other. */
public enum TaxNumber {

    /** Of a citizen; counts as NPWP from the day that the rules name. */
    NIK("NIK peserta", "the member's NIK"),
    /** Of a foreigner who stated one. */
    NPWP("NPWP yang dinyatakan warga negara asing", "the NPWP that a foreigner stated"),
    /** A foreigner has no NIK, and this one stated no NPWP. */
    NONE("tidak ada: warga negara asing tanpa NPWP yang dinyatakan", "none: a foreigner who stated no NPWP"),
    /** Whether the person is a citizen has not been told; taxed as nearly everybody is. */
    NOT_KNOWN("kewarganegaraan belum diketahui; dihitung seperti WNI", "citizenship is not known yet; computed as for a citizen");

    private final Text text;

    TaxNumber(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    /**
     * @param citizen null while it has not been told
     * @param npwp    whether the person stated an NPWP; a citizen need not
     */
    public static TaxNumber of(Boolean citizen, boolean npwp) {
        if (citizen == null) {
            return NOT_KNOWN;
        }
        if (citizen) {
            return NIK;
        }
        return npwp ? NPWP : NONE;
    }

    /** @param counting which numbers count as an NPWP on the day */
    boolean countsAsNpwp(RuleRow counting) {
        return switch (this) {
            case NIK, NOT_KNOWN -> counting.words().contains(NIK.name());
            case NPWP -> true;
            case NONE -> false;
        };
    }

    public Text text() {
        return text;
    }
}
