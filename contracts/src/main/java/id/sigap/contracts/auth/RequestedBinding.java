package id.sigap.contracts.auth;

import id.sigap.contracts.type.PersonNumber;
import java.time.Instant;
import java.util.UUID;

/** A binding that waits for a face, whoever it is of. */
public sealed interface RequestedBinding permits BindingRequested, ForeignBindingRequested {

    UUID bindingId();

    UUID accountId();

    PersonNumber number();

    Instant expiresAt();
}
