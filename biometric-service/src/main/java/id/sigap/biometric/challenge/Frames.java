package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.FaceShape;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The frames of challenges: the pictures until they are judged, and what tells a picture that comes again for some time longer. */
@ApplicationScoped
class Frames {

    private static final String PICTURE = "challenge.frame";
    private static final String SHAPE = "challenge.shape";
    private static final String DIGEST = "challenge.digest";
    /** So many of an account's last frames are looked through for one that comes again. */
    private static final int MOST_SHAPES = 200;

    private final Database db;
    private final PersonalData personal;
    private final BlindIndex index;

    Frames(Database db, PersonalData personal, BlindIndex index) {
        this.db = db;
        this.personal = personal;
        this.index = index;
    }

    /** Keeps the frame of a step. False if the same file came before, from whomever. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Challenge challenge, byte[] file, Instant now) {
        return db.update("""
                insert into challenge_frame (id, challenge_id, account_id, step, digest, sealed, taken_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (digest) do nothing""", Ids.next(), challenge.id(), challenge.accountId(), challenge.received(), digest(file),
                personal.seal(challenge.accountId(), PICTURE, file), now) == 1;
    }

    /** The files in the order of the steps. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<byte[]> open(Challenge challenge) {
        return db.list("select sealed from challenge_frame where challenge_id = ? and sealed is not null order by step",
                row -> row.bytes("sealed"), challenge.id()).stream().map(sealed -> personal.openBytes(challenge.accountId(), PICTURE, sealed)).toList();
    }

    /** Of the account's frames that were judged before. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<FaceShape> earlier(Challenge challenge) {
        return db.list("""
                select sealed_shape from challenge_frame where account_id = ? and challenge_id <> ? and sealed_shape is not null
                order by taken_at desc limit ?""", row -> row.bytes("sealed_shape"), challenge.accountId(), challenge.id(), MOST_SHAPES)
                .stream().map(sealed -> FaceShape.ofBytes(personal.openBytes(challenge.accountId(), SHAPE, sealed))).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(Challenge challenge, int step, FaceShape shape) {
        db.update("update challenge_frame set sealed_shape = ? where challenge_id = ? and step = ?",
                personal.seal(challenge.accountId(), SHAPE, shape.toBytes()), challenge.id(), step);
    }

    void dropPictures(UUID challengeId) {
        db.update("update challenge_frame set sealed = null where challenge_id = ?", challengeId);
    }

    void forget(UUID challengeId) {
        db.update("delete from challenge_frame where challenge_id = ?", challengeId);
    }

    private byte[] digest(byte[] file) {
        try {
            return index.of(DIGEST, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
