package id.sigap.claims.document.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in a content. */
public interface VirusScan {

    /** Opens the content from its beginning. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Never waits longer than its time limit. What makes the scanner fail is {@link Verdict.Unavailable}; what makes the content
     * fail to be read is thrown.
     *
     * @param size of the content, in bytes
     */
    Verdict scan(Content content, long size) throws IOException;
}
