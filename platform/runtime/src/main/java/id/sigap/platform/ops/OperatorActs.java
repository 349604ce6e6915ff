package id.sigap.platform.ops;

import id.sigap.platform.security.Caller;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Who did what to parked things, and why: one row for each act. */
@ApplicationScoped
public class OperatorActs {

    private static final Logger LOG = Logger.getLogger(OperatorActs.class);

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    OperatorActs(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records an act of the caller in the present transaction.
     *
     * @param target what was acted on, as the list shows it
     * @param reason the operator's words, which stay out of the log; null where none are asked for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String target, String reason) {
        database.update("insert into operator_act (at, operator_id, act, target, reason) values (?, ?, ?, ?, ?)", clock.instant(), caller.accountId(),
                act, target, reason);
        LOG.infof("operator %s: %s %s", caller.accountId(), act, target);
    }
}
