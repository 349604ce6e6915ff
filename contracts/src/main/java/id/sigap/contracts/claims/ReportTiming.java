package id.sigap.contracts.claims;

/** Whether an accident was reported within the legal time. NOT_KNOWN where the deadline of that day is not known. */
public enum ReportTiming {
    IN_TIME, LATE, NOT_KNOWN
}
