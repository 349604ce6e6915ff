package id.sigap.platform.argon2;

import id.sigap.platform.argon2.rule.Argon2Cost;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * libsodium's, which takes the widest registers that the processor has. It knows one lane and salts of 16 bytes; what differs is
 * left to Java.
 */
public final class SodiumArgon2 implements Argon2 {

    private static final int SALT_BYTES = 16;
    private static final int ARGON2ID_13 = 2;

    private final Argon2 others = new PortableArgon2();
    private final MethodHandle pwhash;

    /** @throws IllegalStateException where the library is not to be had for this machine */
    public SodiumArgon2() {
        try {
            SymbolLookup library = load(resource());
            Linker linker = Linker.nativeLinker();
            // int crypto_pwhash(unsigned char *out, unsigned long long outlen, const char *passwd, unsigned long long passwdlen,
            //         const unsigned char *salt, unsigned long long opslimit, size_t memlimit, int alg)
            pwhash = linker.downcallHandle(library.findOrThrow("crypto_pwhash"), FunctionDescriptor.of(ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
            if ((int) linker.downcallHandle(library.findOrThrow("sodium_init"), FunctionDescriptor.of(ValueLayout.JAVA_INT)).invokeExact() < 0) {
                throw new IllegalStateException("libsodium does not start");
            }
            hash(new Argon2Cost(8, 1, 1), new byte[1], new byte[SALT_BYTES]);
        } catch (Throwable missing) {
            throw new IllegalStateException("no libsodium for this machine", missing);
        }
    }

    @Override
    public byte[] hash(Argon2Cost cost, byte[] password, byte[] salt) {
        if (cost.parallelism() != 1 || salt.length != SALT_BYTES) {
            return others.hash(cost, password, salt);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(HASH_BYTES);
            MemorySegment in = arena.allocateFrom(ValueLayout.JAVA_BYTE, password);
            int refused = (int) pwhash.invokeExact(out, (long) HASH_BYTES, in, (long) password.length,
                    arena.allocateFrom(ValueLayout.JAVA_BYTE, salt), (long) cost.iterations(), cost.memoryKib() * 1024L, ARGON2ID_13);
            in.fill((byte) 0);
            if (refused != 0) {
                throw new OutOfMemoryError("libsodium found no " + cost.memoryKib() + " KiB to hash a password in");
            }
            return out.toArray(ValueLayout.JAVA_BYTE);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native function throws nothing", e);
        }
    }

    /** The library has to lie in a file to be loaded, and not any longer. */
    private static SymbolLookup load(String resource) throws IOException {
        Path file = Files.createTempFile("libsodium", ".so");
        try (InputStream in = SodiumArgon2.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no " + resource);
            }
            Files.write(file, in.readAllBytes());
            return SymbolLookup.libraryLookup(file, Arena.global());
        } finally {
            Files.delete(file);
        }
    }

    private static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return system.startsWith("mac") ? (arm ? "/mac_arm" : "/mac") + "/libsodium.dylib" : (arm ? "/arm64" : "/linux64") + "/libsodium.so";
    }
}
