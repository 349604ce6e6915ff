package id.sigap.acceptance.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The services' envelope encryption and blind indexes as {@code PersonalData} and {@code BlindIndex} of the platform read them, without a
 * transaction and a look-up for each field. Keys and nonces are random, whatever the seed: no nonce may come twice under a
 * service's key. Not thread-safe.
 */
public final class Seals {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int DRAWN_AT_ONCE = 8_192;

    private final SecureRandom random = new SecureRandom();
    private final byte[] drawn = new byte[DRAWN_AT_ONCE];
    private int used = DRAWN_AT_ONCE;
    private final SecretKeySpec kek;
    private final Mac blind;
    private final Cipher cipher;

    /** @param secrets the service's folder of secrets */
    public Seals(Path secrets) {
        try {
            kek = new SecretKeySpec(key(secrets, "kek"), "AES");
            blind = Mac.getInstance("HmacSHA256");
            blind.init(new SecretKeySpec(key(secrets, "blind-index"), "HmacSHA256"));
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key of an owner, a person or an account. */
    public final class Key {

        private final UUID owner;
        private final SecretKeySpec key;

        private Key(UUID owner, byte[] key) {
            this.owner = owner;
            this.key = new SecretKeySpec(key, "AES");
        }

        /** As {@code person_key.wrapped_key} holds it. */
        public byte[] wrapped() {
            return encrypt(kek, key.getEncoded(), "person-key:" + owner);
        }

        byte[] seal(String context, String text) {
            return seal(context, text.getBytes(StandardCharsets.UTF_8));
        }

        public byte[] seal(String context, byte[] plain) {
            return encrypt(key, plain, owner + ":" + context);
        }

        public byte[] open(String context, byte[] sealed) {
            return decrypt(key, sealed, owner + ":" + context);
        }
    }

    public Key newKey(UUID owner) {
        return new Key(owner, random(KEY_BYTES));
    }

    /** @param wrapped as {@code person_key.wrapped_key} holds it */
    public Key key(UUID owner, byte[] wrapped) {
        return new Key(owner, decrypt(kek, wrapped, "person-key:" + owner));
    }

    byte[] index(String context, String value) {
        blind.update(context.getBytes(StandardCharsets.UTF_8));
        blind.update((byte) 0);
        return blind.doFinal(value.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] encrypt(SecretKeySpec key, byte[] plain, String associated) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BITS / 8);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decrypt(SecretKeySpec key, byte[] sealed, String associated) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("what was sealed with another key cannot be opened", broken);
        }
    }

    private byte[] random(int bytes) {
        if (used + bytes > DRAWN_AT_ONCE) {
            random.nextBytes(drawn);
            used = 0;
        }
        used += bytes;
        return Arrays.copyOfRange(drawn, used - bytes, used);
    }

    private static byte[] key(Path secrets, String name) {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(secrets.resolve(name)).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("the secret " + name + " is not 32 bytes in Base64");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + name + " cannot be read from " + secrets, e);
        }
    }
}
