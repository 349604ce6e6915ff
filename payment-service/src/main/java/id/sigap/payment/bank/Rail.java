package id.sigap.payment.bank;

/** The ways on which a bank moves money. */
public enum Rail {
    /** Between accounts of the bank itself. */
    INTRABANK,
    /** The switching networks of the banks. */
    ONLINE,
    BI_FAST,
    /** The clearing of the central bank: in batches, on working days. */
    SKN,
    /** Gross settlement of the central bank, for large amounts, on working days. */
    RTGS
}
