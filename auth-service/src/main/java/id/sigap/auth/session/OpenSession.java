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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens a session for an account that has proved itself, on a device that becomes known by it. */
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
        Optional<Device> known = devices.known(accountId, from.secret());
        makeRoom(accountId, known.map(Device::id), now);
        known.ifPresent(device -> device.seen(now));
        Where where = new Where(from.address(), known.map(Device::id).orElse(null));
        if (known.isEmpty() && devices.hasAny(accountId)) {
            alert.tell(account, Purpose.NEW_DEVICE);
            log.record(accountId, What.NEW_DEVICE, where);
        }
        Optional<Devices.Added> added = known.isPresent() ? Optional.empty() : Optional.of(devices.add(accountId, from.name()));
        UUID deviceId = known.map(Device::id).orElseGet(() -> added.orElseThrow().device().id());
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        Session session = new Session(Ids.next(), accountId, deviceId, seed, from.keyThumbprint(), now, Expiry.of(now, now, config));
        sessions.persist(session);
        log.record(accountId, What.SIGNED_IN, where);
        activeDays.used(accountId);
        return new SignedIn(account, accessTokens.issue(account, session.id(), session.keyThumbprint()), config.accessTokenLife(),
                refreshTokens.newest(session), session.keyThumbprint().isPresent(), added.map(Devices.Added::secret).orElse(null));
    }

    /** A device has one session; an account has so many that live. */
    private void makeRoom(UUID accountId, Optional<UUID> deviceId, Instant now) {
        Map<Boolean, List<Session>> live = sessions.live(accountId, now).stream()
                .collect(Collectors.partitioningBy(session -> deviceId.filter(session.deviceId()::equals).isPresent()));
        live.get(true).forEach(endSession::replace);
        live.get(false).stream().skip(config.perAccount() - 1L).forEach(session -> endSession.end(session, EndReason.TOO_MANY_SESSIONS));
    }
}
