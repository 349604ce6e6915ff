package id.sigap.payment.contribution;

/** What a rule row says something about. Rates are fractions of the base wage. */
public enum Rule {
    JHT_EMPLOYER, JHT_WORKER,
    /** By risk class of the employer. */
    JKK_EMPLOYER,
    JKM_EMPLOYER, JP_EMPLOYER, JP_WORKER,
    /** Rupiah a month; the part of a wage above it bears no JP contribution. */
    JP_WAGE_CAP,
    /** Years; from it on nothing is contributed to JP. */
    JP_PENSION_AGE,
    /** By business scale: the programmes that must be joined. */
    PROGRAMMES,
    /** Fraction of the unpaid contributions per started month of delay. */
    LATE_FINE_PER_MONTH
}
