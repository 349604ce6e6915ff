package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

    private static final String FILE = "facemesh.bin";

    private static byte[] shipped(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream("/models/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aNetworkWithOneBitChangedIsNotUsed() {
        byte[] altered = shipped(FILE);
        altered[1000] ^= 1;
        ModelFiles files = new ModelFiles(name -> new ByteArrayInputStream(name.equals(FILE) ? altered : shipped(name)));

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> files.read(FILE));

        assertTrue(refused.getMessage().contains(FILE));
        assertThrows(IllegalStateException.class, () -> FaceEngine.load(files));
    }

    @Test
    void aFileThatIsNotListedIsNotUsed() {
        ModelFiles files = new ModelFiles(name -> new ByteArrayInputStream(name.equals("SHA256SUMS") ? shipped(name) : new byte[]{1}));

        assertThrows(IllegalStateException.class, () -> files.read("other.onnx"));
    }

    @Test
    void aMissingFileIsNamed() {
        ModelFiles files = new ModelFiles(name -> name.equals("SHA256SUMS") ? new ByteArrayInputStream(shipped(name)) : null);

        assertTrue(assertThrows(IllegalStateException.class, () -> files.read(FILE)).getMessage().contains("missing"));
    }
}
