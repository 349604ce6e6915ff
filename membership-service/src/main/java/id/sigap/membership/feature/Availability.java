package id.sigap.membership.feature;

/** How far a feature can be used, best first. */
public enum Availability {
    AVAILABLE, DEGRADED, UNAVAILABLE;

    public Availability worse(Availability other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
