package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;

/** What brought the harm. Which of them count is a dated rule. */
public enum AccidentCause {

    WORK("kecelakaan di tempat kerja", "accident at work"),
    COMMUTE("kecelakaan lalu lintas dalam perjalanan kerja", "traffic accident on the way"),
    DISEASE("penyakit akibat kerja", "occupational disease"),
    VIOLENCE("kekerasan atau pemerkosaan di tempat kerja", "violence or rape at work"),
    /** Nothing of JKK. */
    NOT_WORK("tidak berhubungan dengan kerja", "not caused by work");

    private final Text label;

    AccidentCause(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
