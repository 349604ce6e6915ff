package id.sigap.auth.session;

import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.platform.crypto.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Makes and recognises refresh tokens. The same generation of a session always has the same token. */
@ApplicationScoped
class RefreshTokens {

    private final BlindIndex codes;

    RefreshTokens(BlindIndex codes) {
        this.codes = codes;
    }

    /** The session's newest token. */
    String newest(Session session) {
        return new RefreshToken(session.id(), session.generation(), code(session, session.generation())).write();
    }

    boolean isGenuine(RefreshToken token, Session session) {
        return token.generation() >= 1 && token.generation() <= session.generation()
                && MessageDigest.isEqual(token.code(), code(session, token.generation()));
    }

    private byte[] code(Session session, int generation) {
        return codes.of("refresh-token", session.id() + ":" + generation + ":" + HexFormat.of().formatHex(session.seed()));
    }
}
