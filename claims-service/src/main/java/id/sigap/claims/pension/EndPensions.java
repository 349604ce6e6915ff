package id.sigap.claims.pension;

import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.PensionCommand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends what is paid to somebody who has died. */
@ApplicationScoped
public class EndPensions {

    /** One's own and, of a parent, those of several children. */
    private static final int MOST = 50;

    private final PensionDesk desk;
    private final PensionTable table;

    EndPensions(PensionDesk desk, PensionTable table) {
        this.desk = desk;
        this.table = table;
    }

    /** Harmless for whoever is paid no pension. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofDeceased(UUID personId, LocalDate diedOn) {
        table.goingOnTo(personId, MOST).forEach(id -> desk.handle(id, new PensionCommand.End(EndGround.DEATH, diedOn), null));
    }
}
