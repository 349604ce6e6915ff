package id.sigap.contracts.type;

public enum Sex {
    MALE, FEMALE
}
