package id.sigap.claims.interview.rule;

import id.sigap.contracts.problem.ProblemType.Text;

/** How people talk to each other. */
public enum Medium {
    VIDEO("Panggilan video", "Video call"), BRANCH("Di kantor cabang", "At the branch"), PHONE("Telepon", "Telephone");

    private final Text text;

    Medium(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
