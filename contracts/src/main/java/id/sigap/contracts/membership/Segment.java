package id.sigap.contracts.membership;

/** Participant segments (domain reference 1.1). */
public enum Segment {
    PU, BPU, PMI, JAKON
}
