package id.sigap.claims.claim;

/** What an officer sends a claim back for. */
public enum ReturnGround {
    PAPER_MISSING(StepDetail.PAPER_MISSING),
    PAPER_UNREADABLE(StepDetail.PAPER_UNREADABLE),
    PAPER_OF_ANOTHER(StepDetail.PAPER_OF_ANOTHER),
    STATEMENT_INCOMPLETE(StepDetail.STATEMENT_INCOMPLETE),
    DATA_CONTRADICT(StepDetail.DATA_CONTRADICT);

    private final StepDetail detail;

    ReturnGround(StepDetail detail) {
        this.detail = detail;
    }

    public StepDetail detail() {
        return detail;
    }
}
