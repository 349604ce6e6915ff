package id.sigap.claims.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.claims.letter.text.LetterFacts;
import id.sigap.claims.letter.text.LetterKind;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Seals letters and what they tell with the key of the person to whom they are written. */
@ApplicationScoped
class LetterSeals {

    private static final String FACTS = "letter.facts";
    private static final String PDF = "letter.pdf:";

    private final PersonalData sealer;
    private final ObjectMapper json;

    LetterSeals(PersonalData sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] seal(UUID personId, LetterFacts facts) {
        try {
            return sealer.seal(personId, FACTS, json.writeValueAsBytes(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter's facts are writable as JSON", e);
        }
    }

    LetterFacts open(UUID personId, LetterKind kind, byte[] sealed) {
        try {
            return json.readValue(sealer.openBytes(personId, FACTS, sealed), type(kind));
        } catch (IOException e) {
            throw new IllegalStateException("a letter's kept facts are readable", e);
        }
    }

    /** Bound to its letter, so that no other can be shown in its place. */
    byte[] sealPdf(UUID personId, UUID letterId, byte[] pdf) {
        return sealer.seal(personId, PDF + letterId, pdf);
    }

    byte[] openPdf(UUID personId, UUID letterId, byte[] sealed, byte[] sha256) {
        byte[] pdf = sealer.openBytes(personId, PDF + letterId, sealed);
        if (!MessageDigest.isEqual(sha256(pdf), sha256)) {
            throw new IllegalStateException("letter " + letterId + " is not what was made");
        }
        return pdf;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Class<? extends LetterFacts> type(LetterKind kind) {
        return switch (kind) {
            case APPROVAL -> LetterFacts.Approval.class;
            case REJECTION -> LetterFacts.Rejection.class;
            case RETURN_FOR_CORRECTION -> LetterFacts.Return.class;
            case APPEAL_DECISION -> LetterFacts.Appeal.class;
            case LATE_COMPENSATION -> LetterFacts.Compensation.class;
        };
    }
}
