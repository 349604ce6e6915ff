package id.sigap.claims.benefit;

import id.sigap.contracts.problem.ProblemType.Text;

/** The levels of school for which there is a scholarship, in the order in which a child goes through them. */
public enum SchoolLevel {

    TK("TK", "kindergarten (TK)"),
    SD("SD", "primary school (SD)"),
    SMP("SMP", "lower secondary school (SMP)"),
    SMA("SMA", "upper secondary school (SMA)"),
    /** Up to a first degree, or vocational training. */
    PT("perguruan tinggi atau pelatihan", "university or training");

    private final Text label;

    SchoolLevel(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
