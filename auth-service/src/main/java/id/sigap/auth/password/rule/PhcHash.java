package id.sigap.auth.password.rule;

import id.sigap.platform.argon2.rule.Argon2Cost;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash as a PHC string, with all that is needed to verify it:
 * {@code $argon2id$v=19$m=7168,t=5,p=1$<salt>$<hash>}.
 */
public record PhcHash(Argon2Cost cost, byte[] salt, byte[] hash) {

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,4}),p=([0-9]{1,3})\\$([A-Za-z0-9+/]{11,128})\\$([A-Za-z0-9+/]{16,128})");
    private static final Base64.Encoder WRITE = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder READ = Base64.getDecoder();

    /** @throws IllegalArgumentException if it is none */
    public static PhcHash read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id PHC string");
        }
        Argon2Cost cost = new Argon2Cost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return new PhcHash(cost, READ.decode(parts.group(4)), READ.decode(parts.group(5)));
    }

    public String write() {
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.iterations() + ",p=" + cost.parallelism()
                + "$" + WRITE.encodeToString(salt) + "$" + WRITE.encodeToString(hash);
    }

    /** Compares in constant time. */
    public boolean equalsHash(byte[] other) {
        return MessageDigest.isEqual(hash, other);
    }

    @Override
    public String toString() {
        return "PhcHash[" + cost + "]";
    }
}
