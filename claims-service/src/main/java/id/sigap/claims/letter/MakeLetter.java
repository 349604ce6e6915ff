package id.sigap.claims.letter;

import id.sigap.claims.letter.pdf.PdfLetter;
import id.sigap.claims.letter.text.Composer;
import id.sigap.claims.letter.text.Letter;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes a letter: gives it its number, sets it outside of any transaction, keeps it. What was kept stays. */
@ApplicationScoped
class MakeLetter implements TimerHandler {

    static final String KIND = "claim-letter";
    private static final Logger LOG = Logger.getLogger(MakeLetter.class);

    /** @param letter null where it is made already, or must wait */
    private record Work(UUID personId, Letter letter, boolean waits) {
    }

    private final LetterTable table;
    private final LetterSeals seals;
    private final ReadModels readModels;
    private final ClaimsConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    MakeLetter(LetterTable table, LetterSeals seals, ReadModels readModels, ClaimsConfig config, Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.seals = seals;
        this.readModels = readModels;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID id = UUID.fromString(timer.key());
        try {
            Work work = QuarkusTransaction.requiringNew().call(() -> prepare(id));
            if (work.waits()) {
                return Outcome.again(config.letters().nameRecheckAfter());
            }
            if (work.letter() != null) {
                byte[] pdf = PdfLetter.of(work.letter());
                QuarkusTransaction.requiringNew().run(() -> keep(id, work, pdf));
            }
        } catch (PersonErasedException erased) {
            LOG.infof("letter %s is for somebody who was erased", id);
        }
        return Outcome.done();
    }

    private Work prepare(UUID id) {
        LetterTable.Due due = table.locked(id);
        if (due.made()) {
            return new Work(due.personId(), null, false);
        }
        String name = readModels.legalName(due.personId()).orElse(null);
        if (name == null) {
            // the copy of the persons may be in the middle of a rebuild
            if (clock.instant().isAfter(due.decidedAt().plus(config.letters().nameAwaitedFor()))) {
                throw new IllegalStateException("nobody told the name for letter " + id);
            }
            return new Work(due.personId(), null, true);
        }
        var facts = seals.open(due.personId(), due.kind(), due.factsSealed());
        LetterNumber number = due.number() == null ? table.number(due) : due.number();
        Letter.Head head = new Letter.Head(config.letters().issuer(), number.written(), due.claimId().toString(), name, null);
        return new Work(due.personId(), Composer.compose(head, facts, due.decidedAt()), false);
    }

    private void keep(UUID id, Work work, byte[] pdf) {
        if (table.keep(id, seals.sealPdf(work.personId(), id, pdf), pdf.length, LetterSeals.sha256(pdf), clock.instant())) {
            metrics.counter("letters.made").increment();
        }
    }
}
