package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.paper.FileType;
import java.time.Instant;
import java.util.UUID;

/**
 * A document as others in this service see it.
 *
 * @param refusal   null unless refused
 * @param fileName  as the client called it, or null; personal
 * @param type      by its content; null until checked
 * @param size      bytes that it has, or is to have
 * @param offset    bytes that have arrived
 * @param sha256    of its content, hexadecimal; null until checked
 * @param scanned   whether a virus scanner has looked at it
 * @param sameAs    an earlier document of the case with the same content, or null
 * @param used      whether an officer has looked at it or a decision rests on it; it can't be deleted any more
 * @param expiresAt when an upload ends that is not complete by then
 */
public record Document(UUID id, CaseKind caseKind, UUID caseId, DocumentKind kind, DocumentState state, DocumentRefusal refusal, String fileName,
        FileType type, long size, long offset, String sha256, boolean scanned, UUID sameAs, boolean used, Instant createdAt, Instant expiresAt) {

    @Override
    public String toString() {
        return "Document[" + id + ", " + kind + ", " + state + "]";
    }
}
