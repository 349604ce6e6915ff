package id.sigap.local;

import id.sigap.servers.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** The secrets of an installation: made once, one file each, readable by their owner alone. */
public final class SecretFiles {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Layout layout;

    /** @param layout whose folders are there, see {@link Layout#prepare} */
    public SecretFiles(Layout layout) {
        this.layout = layout;
    }

    /** Makes what is missing. Secrets that two programs share are made together, or not at all. */
    public void prepare() {
        for (Part part : Part.programs()) {
            Folders.make(layout.secrets(part), "rwx------");
        }
        String pseudonym = shared("pseudonym", () -> base64(key()));
        for (String office : List.of("registry-key", "immigration-key")) {
            String key = shared(office, () -> hex(KEY_BYTES));
            for (Part part : List.of(Part.AUTH, Part.BIOMETRIC, Part.SANDBOX)) {
                once(part, office, () -> key);
            }
        }
        for (Part part : Part.values()) {
            part.service().ifPresent(service -> {
                once(part, "kek", () -> base64(key()));
                once(part, "blind-index", () -> base64(key()));
                once(part, "pseudonym", () -> pseudonym);
            });
        }
        notificationKeys();
        bankKeys();
    }

    /** auth-service seals one-time codes to the key of notification-service, which alone opens them. */
    private void notificationKeys() {
        if (missing(Part.AUTH, "notification-public.jwk") || missing(Part.NOTIFICATION, "notification-private.jwk")) {
            KeyMaker.Jwk pair = KeyMaker.p256();
            write(Part.AUTH, "notification-public.jwk", pair.publicKey());
            write(Part.NOTIFICATION, "notification-private.jwk", pair.privateKey());
        }
    }

    /** Both sides of SNAP: payment-service as the bank's client, the bank as ours. */
    private void bankKeys() {
        List<String> complete = List.of("snap-bank-secret", "snap-client-secret");
        if (complete.stream().noneMatch(name -> missing(Part.PAYMENT, name) || missing(Part.SANDBOX, name))) {
            return;
        }
        KeyMaker.Pem client = KeyMaker.rsa();
        KeyMaker.Pem bank = KeyMaker.rsa();
        write(Part.PAYMENT, "snap-client-private.pem", client.privateKey());
        write(Part.SANDBOX, "snap-client-public.pem", client.publicKey());
        write(Part.SANDBOX, "snap-bank-private.pem", bank.privateKey());
        write(Part.PAYMENT, "snap-bank-public.pem", bank.publicKey());
        both("snap-client-id", "sigap-" + hex(8));
        both("snap-bank-client-id", "bank-" + hex(8));
        both("snap-client-secret", hex(KEY_BYTES));
        both("snap-bank-secret", hex(KEY_BYTES));
    }

    private void both(String name, String content) {
        write(Part.PAYMENT, name, content);
        write(Part.SANDBOX, name, content);
    }

    private String shared(String name, Supplier<String> maker) {
        return Part.programs().stream().map(part -> file(part, name)).filter(Files::exists).findFirst()
                .map(SecretFiles::read).orElseGet(maker);
    }

    private void once(Part part, String name, Supplier<String> maker) {
        if (missing(part, name)) {
            write(part, name, maker.get());
        }
    }

    private boolean missing(Part part, String name) {
        return !Files.exists(file(part, name));
    }

    private void write(Part part, String name, String content) {
        Folders.writeSecret(file(part, name), content);
    }

    private Path file(Part part, String name) {
        return layout.secrets(part).resolve(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private static byte[] key() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
