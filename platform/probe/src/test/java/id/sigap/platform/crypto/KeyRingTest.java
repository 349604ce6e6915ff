package id.sigap.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final byte[] SECRET = key();
    private static final byte[] DATA_KEY = key();
    private static final Kek PRESENT = new Kek(SECRET);
    private static final Kek NEXT = new Kek(key());

    private final KeyRing alone = new KeyRing(PRESENT, null);
    private final KeyRing both = new KeyRing(PRESENT, NEXT);
    private final KeyRing afterwards = new KeyRing(NEXT, null);

    private static byte[] key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Test
    void anIdFollowsFromTheKeyAndTellsNothingOfIt() {
        assertEquals(PRESENT.id(), new Kek(SECRET).id());
        assertNotEquals(PRESENT.id(), NEXT.id());
        assertTrue(PRESENT.id().matches("k-[0-9a-f]{16}"));
        assertFalse(HexFormat.of().formatHex(SECRET).contains(PRESENT.id().substring(2)));
        assertFalse(PRESENT.toString().contains(Base64.getEncoder().encodeToString(SECRET)));
    }

    @Test
    void whileBothAreThereEachOpensWhatItWrapped() {
        for (Kek kek : new Kek[] {PRESENT, NEXT}) {
            assertArrayEquals(DATA_KEY, both.unwrap(OWNER, KeyRing.wrap(kek, OWNER, DATA_KEY), kek.id()));
            assertArrayEquals(DATA_KEY, both.unwrap(OWNER, KeyRing.wrap(kek, OWNER, DATA_KEY), KeyRing.UNNAMED), "rows of before keys had ids");
        }
        assertEquals(NEXT, both.newest());
        assertEquals(PRESENT, alone.newest());
    }

    @Test
    void whenTheNextHasBecomeThePresentOneItsIdIsTheSame() {
        byte[] wrapped = KeyRing.wrap(both.newest(), OWNER, DATA_KEY);
        assertArrayEquals(DATA_KEY, afterwards.unwrap(OWNER, wrapped, both.newest().id()));
        KeyRing twice = new KeyRing(NEXT, NEXT);
        assertEquals(Optional.empty(), twice.next(), "the same key under both names is one");
    }

    @Test
    void aKeyThatIsNotThereIsNamed() {
        byte[] wrapped = KeyRing.wrap(NEXT, OWNER, DATA_KEY);
        IllegalStateException missing = assertThrows(IllegalStateException.class, () -> alone.unwrap(OWNER, wrapped, NEXT.id()));
        assertTrue(missing.getMessage().contains(NEXT.id()));
        assertFalse(alone.knows(NEXT.id()));
        assertTrue(both.knows(NEXT.id()) && both.knows(PRESENT.id()) && both.knows(KeyRing.UNNAMED));
    }

    @Test
    void anothersKeyOrAChangedOneDoesNotOpen() {
        byte[] wrapped = KeyRing.wrap(PRESENT, OWNER, DATA_KEY);
        assertThrows(SealBrokenException.class, () -> both.unwrap(UUID.randomUUID(), wrapped, PRESENT.id()));
        assertThrows(SealBrokenException.class, () -> both.unwrap(UUID.randomUUID(), wrapped, KeyRing.UNNAMED));
        wrapped[wrapped.length - 1] ^= 1;
        assertThrows(SealBrokenException.class, () -> both.unwrap(OWNER, wrapped, PRESENT.id()));
    }
}
