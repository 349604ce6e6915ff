package id.sigap.contracts.auth;

public enum AccountStatus {
    UNVERIFIED, ACTIVE, CLOSED
}
