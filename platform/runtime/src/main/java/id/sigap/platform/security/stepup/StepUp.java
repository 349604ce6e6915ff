package id.sigap.platform.security.stepup;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Asks the owner of a session to confirm one operation with a factor, however good the session is (RFC 9470). The client gets
 * operation and digest with the challenge, takes both with a proof to auth-service, and repeats its request with the token
 * that it gets there. A token confirms what its digest covers, once.
 */
@ApplicationScoped
public class StepUp {

    /** The header that brings the token. */
    public static final String HEADER = "Step-Up-Token";
    /** How long a token lives at most, in seconds. */
    public static final long LIFE_SECONDS = 300;

    private final StepUpReader reader;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    StepUp(StepUpReader reader, Database database, Caller caller, Clock clock) {
        this.reader = reader;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Lets an operation pass that was confirmed. In its transaction: what is rolled back was not confirmed yet.
     *
     * @param token     from the header {@link #HEADER}; may be null
     * @param operation a name, such as {@code claim.bank-account}
     * @param digest    lower-case hex SHA-256 over all that matters of it
     * @throws ProblemException STEP_UP_REQUIRED if the token is missing, wrong, another operation's, or used
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(String token, String operation, String digest) {
        boolean confirmed = token != null && reader.read(token)
                .filter(read -> read.accountId().equals(caller.accountId()) && read.sessionId().equals(caller.sessionId()))
                .filter(read -> read.operation().equals(operation) && read.digest().equals(digest))
                .filter(this::useOnce).isPresent();
        if (!confirmed) {
            throw new ProblemException(CommonProblem.STEP_UP_REQUIRED).with("operation", operation).with("digest", digest)
                    .challenge("Bearer error=\"insufficient_user_authentication\", error_description=\"confirm the operation with a factor\", max_age=\""
                            + LIFE_SECONDS + "\"");
        }
    }

    private boolean useOnce(Confirmation confirmation) {
        database.update("delete from used_step_up where expires_at < ?", clock.instant().minusSeconds(LIFE_SECONDS));
        return database.update("insert into used_step_up (id, expires_at) values (?, ?) on conflict do nothing", confirmation.id(),
                confirmation.expiresAt()) == 1;
    }
}
