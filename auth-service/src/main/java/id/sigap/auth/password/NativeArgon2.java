package id.sigap.auth.password;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import id.sigap.auth.password.rule.Argon2Cost;

/** The reference implementation in C, about a third faster than the portable one. Loads a native library when made. */
final class NativeArgon2 implements Argon2 {

    private final Argon2Advanced library = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id, PasswordHashing.SALT_BYTES, HASH_BYTES);

    /** @throws LinkageError where the library is not to be had for this machine */
    NativeArgon2() {
        hash(new Argon2Cost(8, 1, 1), new byte[1], new byte[PasswordHashing.SALT_BYTES]);
    }

    @Override
    public byte[] hash(Argon2Cost cost, byte[] password, byte[] salt) {
        return library.rawHash(cost.iterations(), cost.memoryKib(), cost.parallelism(), password, salt);
    }
}
