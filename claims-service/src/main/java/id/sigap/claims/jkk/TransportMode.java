package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;

/** How somebody was brought to the hospital or home; each way has a ceiling of its own. */
public enum TransportMode {

    /** Road, river and lake. */
    LAND("angkutan darat, sungai atau danau", "by land, river or lake"),
    SEA("angkutan laut", "by sea"),
    AIR("angkutan udara", "by air");

    private final Text label;

    TransportMode(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
