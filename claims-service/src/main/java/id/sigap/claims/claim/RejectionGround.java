package id.sigap.claims.claim;

/** The legal grounds on which an officer may reject (Permenaker 4/2022). */
public enum RejectionGround {
    DOCUMENTS_DO_NOT_SUPPORT_REASON(StepDetail.DOCUMENTS_DO_NOT_SUPPORT_REASON),
    STILL_EMPLOYED(StepDetail.STILL_EMPLOYED),
    IDENTITY_IN_DOUBT(StepDetail.IDENTITY_IN_DOUBT),
    EMPLOYMENT_DATA_DISPUTED(StepDetail.EMPLOYMENT_DATA_DISPUTED);

    private final StepDetail detail;

    RejectionGround(StepDetail detail) {
        this.detail = detail;
    }

    public StepDetail detail() {
        return detail;
    }
}
