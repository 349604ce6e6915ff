package id.sigap.claims.document;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Removes a content that is not needed any more: refused, expired or deleted. */
@ApplicationScoped
class RemoveContent implements TimerHandler {

    private final Contents contents;

    RemoveContent(Contents contents) {
        this.contents = contents;
    }

    @Override
    public String kind() {
        return DocumentTimers.REMOVAL;
    }

    @Override
    public Outcome fire(Timer timer) {
        try {
            contents.delete(UUID.fromString(timer.key()));
            return Outcome.done();
        } catch (IOException e) {
            throw new UncheckedIOException("a content can't be removed", e);
        }
    }
}
