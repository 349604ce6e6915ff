package id.sigap.claims.harm;

/** How it ended that one harm was claimed twice. */
public enum DoubleFinding {
    /** The two claims are for different harms after all: both count. */
    TWO_HARMS,
    /** Both were paid; what follows is arranged outside of the claims. */
    PAID_TWICE,
    /** One of the two ended without a payment. */
    ONE_ENDED
}
