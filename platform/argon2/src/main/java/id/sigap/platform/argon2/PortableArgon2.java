package id.sigap.platform.argon2;

import id.sigap.platform.argon2.rule.Argon2Cost;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** In Java alone, for machines without the native library. */
public final class PortableArgon2 implements Argon2 {

    @Override
    public byte[] hash(Argon2Cost cost, byte[] password, byte[] salt) {
        if (salt.length < 8) {
            throw new IllegalArgumentException("Argon2 needs 8 bytes of salt at least (RFC 9106, 3.1)");
        }
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.iterations()).withParallelism(cost.parallelism())
                .withSalt(salt).build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password, hash);
        return hash;
    }
}
