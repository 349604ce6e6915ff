package id.sigap.membership.identity;

import java.util.UUID;

/** A proved claim of an account to be a person, with what the registry says of that person. */
public record BindingClaim(UUID accountId, Identity registry) {
}
