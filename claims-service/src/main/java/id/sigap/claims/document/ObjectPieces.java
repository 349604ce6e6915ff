package id.sigap.claims.document;

import id.sigap.claims.document.store.ObjectStore;
import id.sigap.platform.tus.SealedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sealed pieces in an object: the length of each, then the piece. */
record ObjectPieces(ObjectStore.Writer object) implements SealedWriter.Sink {

    @Override
    public void piece(int number, byte[] sealed) throws IOException {
        object.write(ByteBuffer.allocate(Integer.BYTES + sealed.length).putInt(sealed.length).put(sealed).array());
    }

    @Override
    public void force() throws IOException {
        object.force();
    }
}
