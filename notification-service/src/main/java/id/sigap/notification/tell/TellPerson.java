package id.sigap.notification.tell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.notification.contact.Contacts;
import id.sigap.notification.contact.Contacts.PersonAccount;
import id.sigap.notification.inbox.WriteMessage;
import id.sigap.notification.notice.Notice;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells whoever signs in as a person. A person who is not known here yet (the copies may lag, or be in the middle of a
 * rebuild) is told later; one without an account is not.
 */
@ApplicationScoped
class TellPerson {

    static final String LATER = "tell-person";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Contacts contacts;
    private final WriteMessage writeMessage;
    private final Timers timers;
    private final ObjectMapper json;
    private final Clock clock;

    TellPerson(Contacts contacts, WriteMessage writeMessage, Timers timers, ObjectMapper json, Clock clock) {
        this.contacts = contacts;
        this.writeMessage = writeMessage;
        this.timers = timers;
        this.json = json;
        this.clock = clock;
    }

    /** What waits for its person. */
    record Waiting(UUID personId, Notice notice, Instant until) {
    }

    void tell(UUID personId, Notice notice) {
        if (!tellIfKnown(personId, notice)) {
            Instant now = clock.instant();
            timers.schedule(LATER, notice.key(), now.plus(FIRST_PAUSE), write(new Waiting(personId, notice, now.plus(PATIENCE))));
        }
    }

    /** False if the person is not known here. */
    boolean tellIfKnown(UUID personId, Notice notice) {
        return switch (contacts.accountOf(personId)) {
            case PersonAccount.Bound(UUID accountId) -> {
                writeMessage.write(accountId, notice);
                yield true;
            }
            case PersonAccount.None() -> true;
            case PersonAccount.Unknown() -> false;
        };
    }

    Waiting read(String payload) {
        try {
            return json.readValue(payload, Waiting.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no notice that waits", e);
        }
    }

    private String write(Waiting waiting) {
        try {
            return json.writeValueAsString(waiting);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice is writable", e);
        }
    }
}
