package id.sigap.claims.accident.course;

import id.sigap.contracts.problem.ProblemType.Text;

/** How an accident ended for its victim, by the doctor's statement. */
public enum Outcome {
    HEALED("sembuh", "healed"),
    PARTIAL_DISABILITY("cacat sebagian", "partly disabled"),
    TOTAL_DISABILITY("cacat total tetap", "totally and permanently disabled"),
    DEATH("meninggal dunia", "died");

    private final Text label;

    Outcome(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
