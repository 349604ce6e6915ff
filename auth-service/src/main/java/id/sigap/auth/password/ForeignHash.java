package id.sigap.auth.password;

import id.sigap.auth.password.rule.PhcHash;
import id.sigap.platform.argon2.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Hashes of the application before this one. Slow ones (bcrypt; PBKDF2-HMAC-SHA-256 as {@code pbkdf2_sha256$rounds$salt$base64}) are
 * kept as they came. Fast ones ({@code md5|sha1|sha256$salt$hex}, over salt and password) would give the passwords away with the
 * table, so they come under Argon2id at the import: {@code $wrapped$sha1$salt$argon2id$…}.
 */
final class ForeignHash {

    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53}");
    private static final Pattern PBKDF2 = Pattern.compile("pbkdf2_sha256\\$([0-9]{4,7})\\$([A-Za-z0-9]{1,64})\\$([A-Za-z0-9+/]{43}=)");
    private static final Pattern FAST = Pattern.compile("(md5|sha1|sha256)\\$([A-Za-z0-9]{0,64})\\$([0-9a-f]{32,64})");
    private static final Pattern WRAPPED = Pattern.compile("\\$wrapped\\$(md5|sha1|sha256)\\$([A-Za-z0-9]{0,64})(\\$argon2id\\$.+)");
    private static final Map<String, String> ALGORITHMS = Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256");
    private static final int MOST_ROUNDS = 1_000_000;

    private final Argon2 argon2;

    ForeignHash(Argon2 argon2) {
        this.argon2 = argon2;
    }

    /** Takes a digest, and returns the PHC string of Argon2id over it. */
    @FunctionalInterface
    interface Wrapping {
        String wrap(byte[] digest);
    }

    /** How a foreign hash is kept; empty if it is of no kind that is known here. */
    static Optional<String> kept(String foreign, Wrapping wrapping) {
        Matcher fast = FAST.matcher(foreign);
        if (fast.matches() && fast.group(3).length() == HexFormat.of().formatHex(digest(fast.group(1), "", new byte[0])).length()) {
            byte[] digest = HexFormat.of().parseHex(fast.group(3));
            return Optional.of("$wrapped$" + fast.group(1) + "$" + fast.group(2) + wrapping.wrap(digest));
        }
        Matcher slow = PBKDF2.matcher(foreign);
        boolean known = BCRYPT.matcher(foreign).matches() || slow.matches() && Integer.parseInt(slow.group(1)) <= MOST_ROUNDS;
        return known ? Optional.of(foreign) : Optional.empty();
    }

    boolean matches(String kept, byte[] password) {
        Matcher wrapped = WRAPPED.matcher(kept);
        if (wrapped.matches()) {
            PhcHash over = PhcHash.read(wrapped.group(3));
            return over.equalsHash(argon2.hash(over.cost(), digest(wrapped.group(1), wrapped.group(2), password), over.salt()));
        }
        Matcher slow = PBKDF2.matcher(kept);
        if (slow.matches()) {
            return MessageDigest.isEqual(Base64.getDecoder().decode(slow.group(3)), pbkdf2(password, slow.group(2), Integer.parseInt(slow.group(1))));
        }
        return BCRYPT.matcher(kept).matches() && OpenBSDBCrypt.checkPassword(kept, password);
    }

    private static byte[] pbkdf2(byte[] password, String salt, int rounds) {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(new SHA256Digest());
        generator.init(password, salt.getBytes(StandardCharsets.US_ASCII), rounds);
        return ((KeyParameter) generator.generateDerivedParameters(256)).getKey();
    }

    private static byte[] digest(String name, String salt, byte[] password) {
        try {
            MessageDigest digest = MessageDigest.getInstance(ALGORITHMS.get(name));
            digest.update(salt.getBytes(StandardCharsets.US_ASCII));
            return digest.digest(password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }
}
