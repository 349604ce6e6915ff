package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.crypto.SealBrokenException;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class EncryptionTest {

    private static final String NIK = "3171015708900001";

    @Inject
    PersonalData personalData;
    @Inject
    BlindIndex blindIndex;
    @Inject
    Pseudonyms pseudonyms;

    @Test
    void whatIsSealedOpensForItsOwnerAndContextOnly() {
        UUID owner = Ids.next();
        byte[] sealed = seal(owner, "nik");
        assertEquals(NIK, personalData.open(owner, "nik", sealed));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(NIK));
        assertThrows(SealBrokenException.class, () -> personalData.open(owner, "phone", sealed));
        UUID stranger = Ids.next();
        seal(stranger, "nik");
        assertThrows(SealBrokenException.class, () -> personalData.open(stranger, "nik", sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(SealBrokenException.class, () -> personalData.open(owner, "nik", sealed));
    }

    @Test
    void destroyingTheKeyErasesThePerson() {
        UUID owner = Ids.next();
        byte[] sealed = seal(owner, "nik");
        QuarkusTransaction.requiringNew().run(() -> personalData.destroy(owner));
        assertThrows(PersonErasedException.class, () -> personalData.open(owner, "nik", sealed));
    }

    @Test
    void aBlindIndexIsStablePerContext() {
        assertArrayEquals(blindIndex.of("nik", NIK), blindIndex.of("nik", NIK));
        assertNotEquals(java.util.HexFormat.of().formatHex(blindIndex.of("nik", NIK)), java.util.HexFormat.of().formatHex(blindIndex.of("phone", NIK)));
    }

    @Test
    void aPseudonymIsStableAndNotTheId() {
        UUID id = Ids.next();
        assertEquals(pseudonyms.of(id), pseudonyms.of(id));
        assertNotEquals(id, pseudonyms.of(id).value());
        assertEquals(8, pseudonyms.of(id).value().version());
    }

    private byte[] seal(UUID owner, String context) {
        return QuarkusTransaction.requiringNew().call(() -> personalData.seal(owner, context, NIK));
    }
}
