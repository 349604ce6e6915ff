package id.sigap.auth.session;

/** Why a session ended before its time. */
public enum EndReason {
    SIGNED_OUT, ENDED_BY_OWNER, TOKEN_REUSED, TOO_MANY_SESSIONS, REPLACED, PASSWORD_CHANGED, RECOVERED, ACCOUNT_CLOSED, ROLE_ENDED
}
