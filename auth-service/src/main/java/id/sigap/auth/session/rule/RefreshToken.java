package id.sigap.auth.session.rule;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A refresh token: which session, which generation of its tokens, and a code that only we can compute for the two. Nothing of
 * it is stored; a session remembers its generation, so an old token is recognised as genuine and old.
 */
public record RefreshToken(UUID sessionId, int generation, byte[] code) {

    private static final int CODE_BYTES = 32;
    private static final int BYTES = 16 + 4 + CODE_BYTES;
    private static final int CHARS = (BYTES * 8 + 5) / 6;

    public static Optional<RefreshToken> read(String text) {
        if (text == null || text.length() != CHARS) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            UUID sessionId = new UUID(bytes.getLong(), bytes.getLong());
            int generation = bytes.getInt();
            byte[] code = new byte[CODE_BYTES];
            bytes.get(code);
            return Optional.of(new RefreshToken(sessionId, generation, code));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public String write() {
        byte[] bytes = ByteBuffer.allocate(BYTES).putLong(sessionId.getMostSignificantBits()).putLong(sessionId.getLeastSignificantBits())
                .putInt(generation).put(code).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "RefreshToken[" + sessionId + " #" + generation + "]";
    }
}
