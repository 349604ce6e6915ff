package id.sigap.membership.home;

import id.sigap.membership.feature.FeatureState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The home screen in one answer. Every account has one; what is not there yet is empty, with the step that leads to it. */
@Schema(name = "Home")
public record Home(Status status, NextStep nextStep, Part<CardLine> cards, Part<BalanceLine> balances, Part<ClaimLine> claims, Notices notices,
        List<FeatureState> features) {

    /** How far the account is. */
    public enum Status {
        /** Not bound to a person yet. */
        BEING_SET_UP,
        /** Bound; no membership is known for the person. */
        NO_MEMBERSHIP,
        READY
    }

    /** What the owner of the account can do to get further. */
    @Schema(name = "NextStep")
    public record NextStep(Code code, @Schema(description = "Where to do it; null if it is not done here", examples = "/auth/v1/bindings") String href) {

        /** Stable codes of the API. */
        public enum Code {
            PROVE_IDENTITY, ASK_EMPLOYER_TO_REGISTER
        }
    }
}
