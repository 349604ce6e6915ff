package id.sigap.membership.worker;

import id.sigap.membership.identity.PersonName;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals and opens workers' names as their employers wrote them. */
@ApplicationScoped
class WorkerNames {

    private static final String CONTEXT = "membership.worker-name";

    private final PersonalData personal;

    WorkerNames(PersonalData personal) {
        this.personal = personal;
    }

    byte[] seal(UUID personId, PersonName name) {
        return personal.seal(personId, CONTEXT, name.value());
    }

    /** Null if the person was erased. */
    String open(UUID personId, byte[] sealed) {
        try {
            return personal.open(personId, CONTEXT, sealed);
        } catch (PersonErasedException erased) {
            return null;
        }
    }
}
