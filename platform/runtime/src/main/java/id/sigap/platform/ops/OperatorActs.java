package id.sigap.platform.ops;

import id.sigap.platform.security.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Who did what to parked things, and why: one row for each act. */
@ApplicationScoped
public class OperatorActs {

    private static final Logger LOG = Logger.getLogger(OperatorActs.class);

    private final AgroalDataSource database;
    private final Caller caller;
    private final Clock clock;

    OperatorActs(AgroalDataSource database, Caller caller, Clock clock) {
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
        try (Connection c = database.getConnection(); PreparedStatement insert = c.prepareStatement(
                "insert into operator_act (at, operator_id, act, target, reason) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(2, caller.accountId());
            insert.setString(3, act);
            insert.setString(4, target);
            insert.setString(5, reason);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not record an operator's act", e);
        }
        LOG.infof("operator %s: %s %s", caller.accountId(), act, target);
    }
}
