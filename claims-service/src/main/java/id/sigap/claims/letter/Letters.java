package id.sigap.claims.letter;

import id.sigap.claims.letter.text.LetterFacts;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decision letters: asked for by who decides, made once soon after, kept. */
@ApplicationScoped
public class Letters {

    private final LetterTable table;
    private final LetterSeals seals;
    private final Timers timers;

    Letters(LetterTable table, LetterSeals seals, Timers timers) {
        this.table = table;
        this.seals = seals;
        this.timers = timers;
    }

    /**
     * Asks for the letter of a decision, in the decision's transaction. Asked again for the same claim, kind and time it does nothing.
     *
     * @param personId  the claimant, to whom it is written and with whose key it is sealed
     * @param decidedAt the letter's date
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void due(UUID claimId, UUID personId, Instant decidedAt, LetterFacts facts) {
        UUID id = Ids.next();
        if (table.insert(id, claimId, personId, facts.kind(), decidedAt, seals.seal(personId, facts))) {
            timers.scheduleNow(MakeLetter.KIND, id.toString(), "");
        }
    }

    /** The letters of a claim that are made, oldest first, one more than fits. */
    @Transactional
    public List<LetterItem> of(UUID claimId, UUID after, int limit) {
        return table.made(claimId, after, limit);
    }

    /** A letter of a claim as PDF; empty if there is none of this number. */
    @Transactional
    public Optional<byte[]> pdf(UUID claimId, String number) {
        return LetterNumber.read(number).flatMap(read -> table.pdf(claimId, read))
                .map(kept -> seals.openPdf(kept.personId(), kept.id(), kept.sealed(), kept.sha256()));
    }
}
