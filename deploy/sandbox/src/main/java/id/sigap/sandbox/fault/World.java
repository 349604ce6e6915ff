package id.sigap.sandbox.fault;

/** The parts of the outside world that can be told to fail. */
public enum World {
    BANK, REGISTRY, IMMIGRATION
}
