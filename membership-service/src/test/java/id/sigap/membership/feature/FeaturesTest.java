package id.sigap.membership.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.membership.feature.FeatureState.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void aBoundMemberCanDoEverything() {
        List<FeatureState> all = Features.now(true, true, Map.of());

        assertEquals(Feature.values().length, all.size());
        all.forEach(feature -> assertEquals(new FeatureState(feature.feature(), Availability.AVAILABLE, null), feature));
    }

    @Test
    void whoIsNotBoundCanTakeTheSelfieThatBinds() {
        List<FeatureState> all = Features.now(false, true, Map.of());

        assertEquals(new FeatureState(Feature.SELFIE, Availability.AVAILABLE, null), of(all, Feature.SELFIE));
        assertEquals(new FeatureState(Feature.JHT_CLAIM, Availability.UNAVAILABLE, Reason.IDENTITY_NOT_PROVED), of(all, Feature.JHT_CLAIM));
    }

    @Test
    void withoutEventsClaimsGoOnAndTheCardIsAsGoodAsEver() {
        List<FeatureState> all = Features.now(true, false, Map.of());

        assertEquals(new FeatureState(Feature.JHT_CLAIM, Availability.DEGRADED, Reason.DATA_DELAYED), of(all, Feature.JHT_CLAIM));
        assertEquals(new FeatureState(Feature.CARD, Availability.AVAILABLE, null), of(all, Feature.CARD));
    }

    @Test
    void operatorsMayLimitButNotHideWhatIsWorse() {
        List<FeatureState> all = Features.now(true, false, Map.of(Feature.CARD, Availability.UNAVAILABLE, Feature.BALANCE, Availability.AVAILABLE));

        assertEquals(new FeatureState(Feature.CARD, Availability.UNAVAILABLE, Reason.LIMITED_BY_OPERATOR), of(all, Feature.CARD));
        assertEquals(new FeatureState(Feature.BALANCE, Availability.DEGRADED, Reason.DATA_DELAYED), of(all, Feature.BALANCE));
    }

    private static FeatureState of(List<FeatureState> all, Feature wanted) {
        return all.stream().filter(state -> state.feature() == wanted).findFirst().orElseThrow();
    }
}
