package id.sigap.auth.account;

import id.sigap.auth.contact.rule.Contact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a code was sent, and when the next may be asked for. Says the same of every contact, known or not.
 *
 * @param target  the contact that the code went to
 * @param targets all that were named
 */
record SentCode(UUID registrationId, Contact target, List<Contact> targets, Instant expiresAt, Instant nextCodeAt) {
}
