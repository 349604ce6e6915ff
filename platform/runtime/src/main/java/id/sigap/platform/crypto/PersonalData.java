package id.sigap.platform.crypto;

import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;

/**
 * Seals personal fields with a key per owner (a person or an account), AES-256-GCM. Destroying the owner's key erases all of
 * it, in backups too. Must be called inside a transaction.
 */
@ApplicationScoped
public class PersonalData {

    private final PersonKeys keys;

    PersonalData(PersonKeys keys) {
        this.keys = keys;
    }

    /** @param context names the field, for example {@code account.email}; the same is needed to open it */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] seal(UUID ownerId, String context, String text) {
        return seal(ownerId, context, text.getBytes(StandardCharsets.UTF_8));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] seal(UUID ownerId, String context, byte[] bytes) {
        return AesGcm.seal(keys.findOrMake(ownerId), bytes, associated(ownerId, context));
    }

    /**
     * @throws PersonErasedException if the owner's key was destroyed
     * @throws SealBrokenException   if it was sealed for another owner or context
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String open(UUID ownerId, String context, byte[] sealed) {
        return new String(openBytes(ownerId, context, sealed), StandardCharsets.UTF_8);
    }

    /** What cannot be opened is an answer: the caller's transaction may go on with the next. Otherwise as {@link #open}. */
    @Transactional(value = Transactional.TxType.SUPPORTS, dontRollbackOn = {PersonErasedException.class, SealBrokenException.class})
    public byte[] openBytes(UUID ownerId, String context, byte[] sealed) {
        byte[] key = keys.find(ownerId).orElseThrow(PersonErasedException::new);
        return AesGcm.open(key, sealed, associated(ownerId, context));
    }

    /** Reads the keys of up to 500 owners at once, whose data are then opened in the same transaction without a query for each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(Collection<UUID> ownerIds) {
        keys.remember(ownerIds);
    }

    /** Reads an owner's key together with other things, unless this transaction knows it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void expect(UUID ownerId, Statements together) {
        keys.remember(ownerId, together);
    }

    /** What seals a content that is too long to be held whole, chunk by chunk. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ChunkSeal sealChunks(UUID ownerId, String context) {
        return new ChunkSeal(keys.findOrMake(ownerId), ownerId + ":" + context);
    }

    /** @throws PersonErasedException if the owner's key was destroyed */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ChunkSeal openChunks(UUID ownerId, String context) {
        return new ChunkSeal(keys.find(ownerId).orElseThrow(PersonErasedException::new), ownerId + ":" + context);
    }

    /** Erases an owner for good. True if there was anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean destroy(UUID ownerId) {
        return keys.destroy(ownerId);
    }

    private static byte[] associated(UUID ownerId, String context) {
        return (ownerId + ":" + context).getBytes(StandardCharsets.UTF_8);
    }
}
