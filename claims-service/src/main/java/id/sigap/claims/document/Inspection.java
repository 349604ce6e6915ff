package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What reading a content once tells of it. */
record Inspection(String sha256, Optional<FileType> type) {

    private static final int BUFFER = 64 * 1024;

    /** Reads it to its end and closes it. */
    static Inspection of(InputStream content) throws IOException {
        try (content) {
            MessageDigest digest = sha256Digest();
            byte[] first = content.readNBytes(FileType.LONGEST_MARK);
            digest.update(first);
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new Inspection(HexFormat.of().formatHex(digest.digest()), FileType.of(first));
        }
    }

    /** @param shaSaid what the client said that it has, or null */
    Optional<DocumentRefusal> flaw(String shaSaid) {
        if (shaSaid != null && !shaSaid.equals(sha256)) {
            return Optional.of(DocumentRefusal.HASH);
        }
        return type.isEmpty() ? Optional.of(DocumentRefusal.TYPE) : Optional.empty();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
