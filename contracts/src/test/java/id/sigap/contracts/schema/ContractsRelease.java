package id.sigap.contracts.schema;

/** The release that the checked-in files describe. */
final class ContractsRelease {

    static final String VERSION = "0.1.0";

    private ContractsRelease() {
    }
}
