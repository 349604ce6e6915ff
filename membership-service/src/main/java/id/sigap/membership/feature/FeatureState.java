package id.sigap.membership.feature;

/**
 * Whether a feature can be used now.
 *
 * @param reason why it can't, or not fully; null where it can
 */
public record FeatureState(Feature feature, Availability state, Reason reason) {

    /** Stable codes of the API. */
    public enum Reason {
        /** The account is not bound to a person yet. */
        IDENTITY_NOT_PROVED,
        /** Events do not flow: what is shown may be old, what is filed is kept and handled later. */
        DATA_DELAYED,
        /** Operators limited it. */
        LIMITED_BY_OPERATOR
    }
}
