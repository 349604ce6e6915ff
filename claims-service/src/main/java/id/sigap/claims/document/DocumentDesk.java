package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentCommand;
import id.sigap.claims.document.paper.DocumentMachine;
import id.sigap.claims.document.paper.Upload;
import id.sigap.platform.timer.Timers;
import id.sigap.platform.tus.Progress;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Passes commands to a document that the caller has locked: asks {@link DocumentMachine}, keeps the answer, sees to what follows. */
@ApplicationScoped
class DocumentDesk {

    private final DocumentTable table;
    private final Timers timers;
    private final List<DocumentsChanged> listeners;
    private final Clock clock;
    private final MeterRegistry metrics;

    DocumentDesk(DocumentTable table, Timers timers, @All List<DocumentsChanged> listeners, Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.timers = timers;
        this.listeners = listeners;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Upload> handle(DocumentRow row, Progress progress, DocumentCommand command) {
        Optional<Upload> after = DocumentMachine.after(row.upload(), command);
        after.ifPresent(upload -> {
            table.keep(row.id(), upload, progress, clock.instant());
            if (upload.state() != row.upload().state()) {
                follow(row, upload);
            }
        });
        return after;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delete(DocumentRow row) {
        table.delete(row.id());
        timers.cancel(DocumentTimers.EXPIRY, row.id().toString());
        timers.cancel(DocumentTimers.CHECK, row.id().toString());
        remove(row);
        tell(row, DocumentsChanged.Change.DELETED);
    }

    private void follow(DocumentRow row, Upload upload) {
        metrics.counter("documents", "state", upload.state().name(), "reason", upload.refusal() == null ? "NONE" : upload.refusal().name()).increment();
        timers.cancel(DocumentTimers.EXPIRY, row.id().toString());
        switch (upload.state()) {
            case UPLOADING -> throw new IllegalStateException("no document goes back to be uploaded");
            case CHECKING -> timers.scheduleNow(DocumentTimers.CHECK, row.id().toString(), "");
            case READY -> tell(row, DocumentsChanged.Change.READY);
            case REFUSED -> {
                remove(row);
                tell(row, DocumentsChanged.Change.REFUSED);
            }
            case EXPIRED -> remove(row);
        }
    }

    /** Once this has committed: a content must not go before it is certain that nobody needs it. */
    private void remove(DocumentRow row) {
        timers.scheduleNow(DocumentTimers.REMOVAL, row.id().toString(), "");
    }

    private void tell(DocumentRow row, DocumentsChanged.Change change) {
        listeners.forEach(listener -> listener.changed(row.caseKind(), row.caseId(), row.id(), row.kind(), change));
    }
}
