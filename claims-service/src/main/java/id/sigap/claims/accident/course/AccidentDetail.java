package id.sigap.claims.accident.course;

import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.problem.ProblemType.Text;

/** What a line of the timeline says besides, where its step alone does not say enough. */
public enum AccidentDetail {
    HEALED(Outcome.HEALED.label()),
    PARTIAL_DISABILITY(Outcome.PARTIAL_DISABILITY.label()),
    TOTAL_DISABILITY(Outcome.TOTAL_DISABILITY.label()),
    DEATH(Outcome.DEATH.label()),
    NOT_A_WORK_ACCIDENT(RefusalGround.NOT_A_WORK_ACCIDENT.label()),
    NOT_A_MEMBER(RefusalGround.NOT_A_MEMBER.label()),
    NOBODY_FOUND(RefusalGround.NOBODY_FOUND.label()),
    DID_NOT_HAPPEN(RefusalGround.DID_NOT_HAPPEN.label()),
    CLAIM_EXPIRED(RefusalGround.CLAIM_EXPIRED.label()),
    STAGE_I(new Text("tahap I (KK1)", "stage I (KK1)")),
    STAGE_II(new Text("tahap II (KK2 dan KK3)", "stage II (KK2 and KK3)"));

    private final Text text;

    AccidentDetail(Text text) {
        this.text = text;
    }

    public Text text() {
        return text;
    }

    static AccidentDetail of(Outcome outcome) {
        return switch (outcome) {
            case HEALED -> HEALED;
            case PARTIAL_DISABILITY -> PARTIAL_DISABILITY;
            case TOTAL_DISABILITY -> TOTAL_DISABILITY;
            case DEATH -> DEATH;
        };
    }

    static AccidentDetail of(RefusalGround ground) {
        return switch (ground) {
            case NOT_A_WORK_ACCIDENT -> NOT_A_WORK_ACCIDENT;
            case NOT_A_MEMBER -> NOT_A_MEMBER;
            case NOBODY_FOUND -> NOBODY_FOUND;
            case DID_NOT_HAPPEN -> DID_NOT_HAPPEN;
            case CLAIM_EXPIRED -> CLAIM_EXPIRED;
        };
    }

    static AccidentDetail of(AccidentStage stage) {
        return switch (stage) {
            case STAGE_I -> STAGE_I;
            case STAGE_II -> STAGE_II;
        };
    }
}
