package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentCommand;
import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.scan.Verdict;
import id.sigap.claims.document.scan.VirusScan;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks at a document that has arrived: whether it is what was sent, what kind of file it is, and whether a virus is in it. While the
 * scanner is away the document waits; none passes unseen.
 */
@ApplicationScoped
class CheckDocument implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(CheckDocument.class);

    private final DocumentTable table;
    private final DocumentDesk desk;
    private final Contents contents;
    private final VirusScan scanner;
    private final DocumentsConfig config;

    CheckDocument(DocumentTable table, DocumentDesk desk, Contents contents, VirusScan scanner, DocumentsConfig config) {
        this.table = table;
        this.desk = desk;
        this.contents = contents;
        this.scanner = scanner;
        this.config = config;
    }

    @Override
    public String kind() {
        return DocumentTimers.CHECK;
    }

    @Override
    public Outcome fire(Timer timer) {
        return table.find(UUID.fromString(timer.key())).filter(row -> row.upload().state() == DocumentState.CHECKING).map(this::check)
                .orElseGet(Outcome::done);
    }

    private Outcome check(DocumentRow row) {
        try {
            contents.finish(row);
            ChunkSeal seal = contents.sealOf(row);
            Inspection found = Inspection.of(contents.read(row, seal));
            Optional<DocumentRefusal> flaw = found.flaw(row.shaSaid());
            if (flaw.isPresent()) {
                return kept(row, found, new DocumentCommand.Refuse(flaw.get()));
            }
            return after(scanner.scan(() -> contents.read(row, seal), row.upload().size()), row, found);
        } catch (PersonErasedException e) {
            return kept(row, null, new DocumentCommand.Refuse(DocumentRefusal.OWNER_ERASED));
        } catch (IOException e) {
            throw new UncheckedIOException("the content of a document can't be read", e);
        }
    }

    private Outcome after(Verdict verdict, DocumentRow row, Inspection found) {
        return switch (verdict) {
            case Verdict.Clean clean -> kept(row, found, new DocumentCommand.Pass(true));
            case Verdict.NotScanned none -> kept(row, found, new DocumentCommand.Pass(false));
            case Verdict.TooLarge tooLarge -> kept(row, found, new DocumentCommand.Refuse(DocumentRefusal.SIZE));
            case Verdict.Busy busy -> Outcome.again(config.recheckWhenBusy());
            case Verdict.Unavailable away -> Outcome.again(config.recheckAfter());
            case Verdict.Infected infected -> {
                LOG.warnf("document %s is infected: %s", row.id(), infected.signature());
                yield kept(row, found, new DocumentCommand.Refuse(DocumentRefusal.INFECTED));
            }
        };
    }

    /** Unless it was deleted meanwhile. */
    private Outcome kept(DocumentRow row, Inspection found, DocumentCommand command) {
        QuarkusTransaction.requiringNew().run(() -> table.locked(row.id()).ifPresent(now -> {
            if (found != null) {
                table.keepContent(now.id(), found.sha256(), found.type().orElse(null));
            }
            desk.handle(now, now.progress(), command);
        }));
        return Outcome.done();
    }
}
