package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.BindingState;

/** The states' names, in the database and towards clients. */
public enum Status {
    CHECKING_REGISTRY, AWAITING_FACE, PROVED, BOUND, NOT_CONFIRMED, WITH_OFFICER, REFUSED_BY_OFFICER, REFUSED_PERSON_HAS_ACCOUNT, REFUSED_ACCOUNT_HAS_PERSON,
    EXPIRED;

    static Status of(BindingState state) {
        return switch (state) {
            case BindingState.CheckingRegistry() -> CHECKING_REGISTRY;
            case BindingState.AwaitingFace() -> AWAITING_FACE;
            case BindingState.Proved proved -> PROVED;
            case BindingState.Bound bound -> BOUND;
            case BindingState.NotConfirmed() -> NOT_CONFIRMED;
            case BindingState.WithOfficer() -> WITH_OFFICER;
            case BindingState.RefusedByOfficer() -> REFUSED_BY_OFFICER;
            case BindingState.RefusedPersonHasAccount() -> REFUSED_PERSON_HAS_ACCOUNT;
            case BindingState.RefusedAccountHasPerson() -> REFUSED_ACCOUNT_HAS_PERSON;
            case BindingState.Expired() -> EXPIRED;
        };
    }

    NextStep nextStep() {
        return switch (this) {
            case CHECKING_REGISTRY, PROVED -> NextStep.WAIT;
            case AWAITING_FACE -> NextStep.TAKE_SELFIE;
            case BOUND -> NextStep.REFRESH_TOKEN;
            case NOT_CONFIRMED -> NextStep.CHECK_WHAT_WAS_TYPED;
            case REFUSED_PERSON_HAS_ACCOUNT -> NextStep.SIGN_IN_TO_OTHER_ACCOUNT;
            case REFUSED_ACCOUNT_HAS_PERSON -> NextStep.REGISTER_OTHER_ACCOUNT;
            case WITH_OFFICER -> NextStep.WAIT_FOR_OFFICER;
            case EXPIRED, REFUSED_BY_OFFICER -> NextStep.START_AGAIN;
        };
    }

    /** What the client may do instead; null if there is nothing else. */
    NextStep otherStep() {
        return this == NOT_CONFIRMED ? NextStep.ASK_OFFICER : null;
    }

    /** What the client does next; there is always something. */
    public enum NextStep {
        WAIT, TAKE_SELFIE, REFRESH_TOKEN, CHECK_WHAT_WAS_TYPED, SIGN_IN_TO_OTHER_ACCOUNT, REGISTER_OTHER_ACCOUNT, START_AGAIN, ASK_OFFICER,
        WAIT_FOR_OFFICER
    }
}
