package id.sigap.claims.document;

import id.sigap.claims.document.store.FileStore;
import id.sigap.claims.document.store.ObjectStore;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonalData;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The contents of documents, each sealed with its owner's key. */
@ApplicationScoped
public class Contents {

    private static final String CONTEXT = "document.content:";

    private final ObjectStore store;
    private final PersonalData data;

    Contents(ObjectStore store, PersonalData data) {
        this.store = store;
        this.data = data;
    }

    // at the start, so that a folder that can't be written shows then and not at the first upload
    @Startup
    @Produces
    @Singleton
    static ObjectStore store(DocumentsConfig config) throws IOException {
        return new FileStore(config.directory());
    }

    /** The owner's key is made if this is the first that is sealed with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    ChunkSeal sealFor(DocumentRow row) {
        return data.sealChunks(row.ownerId(), CONTEXT + row.id());
    }

    /**
     * What opens a content.
     *
     * @throws id.sigap.platform.crypto.PersonErasedException if the owner's data were erased
     */
    ChunkSeal sealOf(DocumentRow row) {
        return data.openChunks(row.ownerId(), CONTEXT + row.id());
    }

    ObjectStore.Writer continueAt(DocumentRow row) throws IOException {
        return store.writeFrom(row.id(), row.progress().stored());
    }

    /** Makes what has arrived whole readable. */
    void finish(DocumentRow row) throws IOException {
        store.finish(row.id());
    }

    InputStream read(DocumentRow row, ChunkSeal seal) throws IOException {
        return new SealedReader(store.read(row.id()), seal, row.upload().size());
    }

    void delete(UUID documentId) throws IOException {
        store.delete(documentId);
    }
}
