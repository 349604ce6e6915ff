package id.sigap.payment.contribution.bpu;

/** What a self-employed member works at, as far as PP 50/2025 tells it apart. */
public enum BpuSector {
    /** Ojol, ojek pangkalan, drivers, couriers; with a platform or without. */
    TRANSPORT,
    OTHER
}
