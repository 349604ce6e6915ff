package id.sigap.auth.password;

import id.sigap.auth.password.rule.Argon2Cost;

/** The function itself: Argon2id version 1.3 (RFC 9106). */
interface Argon2 {

    int HASH_BYTES = 32;

    byte[] hash(Argon2Cost cost, byte[] password, byte[] salt);
}
