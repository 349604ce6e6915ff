package id.sigap.platform.security.stepup;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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

    /**
     * What the owner confirmed with.
     *
     * @param methods authentication methods as RFC 8176 names them, say {@code hwk} for a passkey or {@code pwd}; empty where the token names none
     * @param since   when the factor was added to the account; empty where the token does not tell
     */
    public record Proved(Set<String> methods, Optional<Instant> since) {
        public Proved {
            methods = Set.copyOf(methods);
        }
    }

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
     * @return what it was confirmed with
     * @throws ProblemException STEP_UP_REQUIRED if the token is missing, wrong, another operation's, or used
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proved require(String token, String operation, String digest) {
        Optional<Proved> confirmed = Optional.ofNullable(token).flatMap(reader::read)
                .filter(read -> read.accountId().equals(caller.accountId()) && read.sessionId().equals(caller.sessionId()))
                .filter(read -> read.operation().equals(operation) && read.digest().equals(digest))
                .filter(this::useOnce).map(Confirmation::proved);
        return confirmed.orElseThrow(() -> new ProblemException(CommonProblem.STEP_UP_REQUIRED).with("operation", operation).with("digest", digest)
                .challenge("Bearer error=\"insufficient_user_authentication\", error_description=\"confirm the operation with a factor\", max_age=\""
                        + LIFE_SECONDS + "\""));
    }

    private boolean useOnce(Confirmation confirmation) {
        database.update("delete from used_step_up where expires_at < ?", clock.instant().minusSeconds(LIFE_SECONDS));
        return database.update("insert into used_step_up (id, expires_at) values (?, ?) on conflict do nothing", confirmation.id(),
                confirmation.expiresAt()) == 1;
    }
}
