package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.account.Subject;
import id.sigap.auth.activity.ActiveDays;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a session for an account that has proved itself, on a device that becomes known by it. A device has one session; an
 * account has so many that live.
 */
@ApplicationScoped
public class OpenSession {

    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Devices devices;
    private final EndSession endSession;
    private final IssueTokens tokens;
    private final SafetyLog log;
    private final AlertOwner alert;
    private final ActiveDays activeDays;
    private final AuthConfig.Session config;
    private final Clock clock;

    OpenSession(Database database, Accounts accounts, Sessions sessions, Devices devices, EndSession endSession, IssueTokens tokens, SafetyLog log,
            AlertOwner alert, ActiveDays activeDays, AuthConfig config, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.endSession = endSession;
        this.tokens = tokens;
        this.log = log;
        this.alert = alert;
        this.activeDays = activeDays;
        this.config = config.session();
        this.clock = clock;
    }

    /** @throws ProblemException WRONG_CREDENTIALS if the account is not active (any more) */
    @Transactional(Transactional.TxType.MANDATORY)
    public SignedIn open(UUID accountId, ClientDevice from) {
        return open(accountId, null, from);
    }

    /**
     * The same, for who proved a password.
     *
     * @param passwordHash that the password fits; null if the account may have another by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    SignedIn open(UUID accountId, String passwordHash, ClientDevice from) {
        Instant now = clock.instant();
        Statements arrival = database.together();
        Answer<Subject> active = accounts.activeSubject(accountId, passwordHash, arrival);
        byte[] secretDigest = devices.digest(from.secret());
        Answer<UUID> seen = devices.seen(accountId, secretDigest, now, arrival);
        if (from.secret() != null) {
            sessions.replace(accountId, secretDigest, now, arrival);
        }
        Answer<UUID> beyond = sessions.beyond(accountId, config.perAccount() - 1, now, arrival);
        arrival.run();
        Subject subject = active.first().orElseThrow(() -> new ProblemException(AuthProblem.WRONG_CREDENTIALS));
        beyond.list().forEach(id -> endSession.endIfLive(id, EndReason.TOO_MANY_SESSIONS));
        Optional<UUID> known = seen.first();
        Where where = new Where(from.address(), known.orElse(null));
        Statements opening = database.together();
        Optional<Devices.Added> added = known.isPresent() ? Optional.empty() : Optional.of(newDevice(accountId, from, where, opening));
        UUID deviceId = known.orElseGet(() -> added.orElseThrow().id());
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        Session session = new Session(Ids.next(), accountId, deviceId, seed, from.keyThumbprint(), now, Expiry.of(now, now, config));
        sessions.open(session, opening);
        log.record(accountId, What.SIGNED_IN, where, opening);
        activeDays.used(accountId, opening);
        opening.run();
        return tokens.of(subject, session, added.map(Devices.Added::secret).orElse(null));
    }

    private Devices.Added newDevice(UUID accountId, ClientDevice from, Where where, Statements together) {
        Statements questions = database.together();
        Answer<UUID> present = devices.all(accountId, questions);
        Answer<String> locale = accounts.locale(accountId, questions);
        questions.run();
        if (present.first().isPresent()) {
            alert.tell(accountId, locale.first().orElseThrow(), Purpose.NEW_DEVICE);
            log.record(accountId, What.NEW_DEVICE, where, together);
        }
        return devices.add(accountId, from.name(), present.list(), together);
    }
}
