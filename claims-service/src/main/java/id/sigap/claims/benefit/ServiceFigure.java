package id.sigap.claims.benefit;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleKey;

/** The dated figures of the service itself: how long it may take. */
public enum ServiceFigure implements RuleKey {

    REVIEW_WORKING_DAYS(Kind.WHOLE, "Lama pemeriksaan petugas (hari kerja)", "Time of an officer's review (working days)");

    /** On the class path. */
    public static final String FILE = "/rules/service.rules";

    private final Kind kind;
    private final Text label;

    ServiceFigure(Kind kind, String indonesian, String english) {
        this.kind = kind;
        this.label = new Text(indonesian, english);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text label() {
        return label;
    }
}
