package id.sigap.contracts.event;

/** The six services; each writes only its own topics. */
public enum Service {
    AUTH, MEMBERSHIP, CLAIMS, BIOMETRIC, PAYMENT, NOTIFICATION;

    /** The name of the process, of its database role and of its Kafka user, for example {@code auth-service}. */
    public String serviceName() {
        return name().toLowerCase(java.util.Locale.ROOT) + "-service";
    }
}
