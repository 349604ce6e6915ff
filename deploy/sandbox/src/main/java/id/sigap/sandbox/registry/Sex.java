package id.sigap.sandbox.registry;

public enum Sex {
    MALE, FEMALE
}
