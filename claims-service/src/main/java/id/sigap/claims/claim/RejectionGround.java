package id.sigap.claims.claim;

/** The legal grounds on which an officer may reject (Permenaker 4/2022, Permenaker 1/2025, PP 45/2015, PP 6/2025). */
public enum RejectionGround {
    DOCUMENTS_DO_NOT_SUPPORT_REASON(StepDetail.DOCUMENTS_DO_NOT_SUPPORT_REASON),
    STILL_EMPLOYED(StepDetail.STILL_EMPLOYED),
    IDENTITY_IN_DOUBT(StepDetail.IDENTITY_IN_DOUBT),
    EMPLOYMENT_DATA_DISPUTED(StepDetail.EMPLOYMENT_DATA_DISPUTED),
    NOT_A_WORK_ACCIDENT(StepDetail.NOT_A_WORK_ACCIDENT),
    NOT_ENTITLED(StepDetail.NOT_ENTITLED),
    PAID_ALREADY(StepDetail.PAID_ALREADY);

    private final StepDetail detail;

    RejectionGround(StepDetail detail) {
        this.detail = detail;
    }

    public StepDetail detail() {
        return detail;
    }
}
