package id.sigap.auth.factor.rule;

import id.sigap.contracts.biometric.Purpose;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account's owner may do here with no more than a session and a face. */
public enum FaceOperation {
    /** To let go of a passkey or authenticator app that is lost. */
    RESET_FACTOR("factor.reset", Purpose.LOGIN),
    /** To put a contact in the place of another. */
    CHANGE_CONTACT("account.contact", Purpose.DATA_UPDATE);

    private final String operation;
    private final Purpose purpose;

    FaceOperation(String operation, Purpose purpose) {
        this.operation = operation;
        this.purpose = purpose;
    }

    /** Empty if it is another service's. */
    public static Optional<FaceOperation> named(String operation) {
        return Stream.of(values()).filter(own -> own.operation.equals(operation)).findFirst();
    }

    /** What a face is asked for that confirms an operation: another service's is one of the session, and nobody chooses an easier purpose. */
    public static Purpose purposeOf(String operation) {
        return named(operation).map(FaceOperation::purpose).orElse(Purpose.LOGIN);
    }

    /** Its name in step-up tokens. */
    public String operation() {
        return operation;
    }

    public Purpose purpose() {
        return purpose;
    }
}
