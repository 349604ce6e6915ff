package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.activity.ActiveDays;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.key.AccessTokens;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.Ids;
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

    private final Accounts accounts;
    private final Sessions sessions;
    private final Devices devices;
    private final EndSession endSession;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final SafetyLog log;
    private final AlertOwner alert;
    private final ActiveDays activeDays;
    private final AuthConfig.Session config;
    private final Clock clock;

    OpenSession(Accounts accounts, Sessions sessions, Devices devices, EndSession endSession, RefreshTokens refreshTokens,
            AccessTokens accessTokens, SafetyLog log, AlertOwner alert, ActiveDays activeDays, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.endSession = endSession;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.log = log;
        this.alert = alert;
        this.activeDays = activeDays;
        this.config = config.session();
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SignedIn open(UUID accountId, ClientDevice from) {
        Instant now = clock.instant();
        Account account = accounts.findById(accountId);
        Optional<UUID> known = devices.seen(accountId, from.secret(), now);
        known.ifPresent(device -> sessions.replace(accountId, device, now));
        sessions.beyond(accountId, config.perAccount() - 1, now).forEach(id -> endSession.endIfLive(id, EndReason.TOO_MANY_SESSIONS));
        Where where = new Where(from.address(), known.orElse(null));
        if (known.isEmpty() && devices.hasAny(accountId)) {
            alert.tell(account, Purpose.NEW_DEVICE);
            log.record(accountId, What.NEW_DEVICE, where);
        }
        Optional<Devices.Added> added = known.isPresent() ? Optional.empty() : Optional.of(devices.add(accountId, from.name()));
        UUID deviceId = known.orElseGet(() -> added.orElseThrow().device().id());
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        Session session = new Session(Ids.next(), accountId, deviceId, seed, from.keyThumbprint(), now, Expiry.of(now, now, config));
        sessions.open(session);
        log.record(accountId, What.SIGNED_IN, where);
        activeDays.used(accountId);
        return new SignedIn(account, accessTokens.issue(account, session.id(), session.keyThumbprint()), config.accessTokenLife(),
                refreshTokens.newest(session), session.keyThumbprint().isPresent(), added.map(Devices.Added::secret).orElse(null));
    }
}
