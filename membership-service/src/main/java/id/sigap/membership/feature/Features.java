package id.sigap.membership.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Judges what a member can do now, from what this service sees itself. It asks nobody, so that home never waits. */
public final class Features {

    private Features() {
    }

    /**
     * @param bound    whether the account is bound to a person
     * @param flowing  whether events flow between the services
     * @param switches what operators set; what is absent is available
     */
    public static List<FeatureState> now(boolean bound, boolean flowing, Map<Feature, Availability> switches) {
        return Arrays.stream(Feature.values())
                .map(feature -> limited(seen(feature, bound, flowing), switches.getOrDefault(feature, Availability.AVAILABLE))).toList();
    }

    private static FeatureState seen(Feature feature, boolean bound, boolean flowing) {
        if (!bound && needsPerson(feature)) {
            return new FeatureState(feature, Availability.UNAVAILABLE, FeatureState.Reason.IDENTITY_NOT_PROVED);
        }
        return !flowing && needsEvents(feature) ? new FeatureState(feature, Availability.DEGRADED, FeatureState.Reason.DATA_DELAYED)
                : new FeatureState(feature, Availability.AVAILABLE, null);
    }

    private static FeatureState limited(FeatureState seen, Availability switched) {
        return seen.state().worse(switched) == seen.state() ? seen
                : new FeatureState(seen.feature(), switched, FeatureState.Reason.LIMITED_BY_OPERATOR);
    }

    private static boolean needsPerson(Feature feature) {
        return switch (feature) {
            case CARD, BALANCE, JHT_CLAIM -> true;
            case SELFIE, NOTICES -> false;
        };
    }

    private static boolean needsEvents(Feature feature) {
        return switch (feature) {
            case BALANCE, JHT_CLAIM, SELFIE, NOTICES -> true;
            case CARD -> false;
        };
    }
}
