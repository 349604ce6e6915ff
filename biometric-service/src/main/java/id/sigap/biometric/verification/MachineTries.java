package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.policy.CoolDown;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How often the machine still compares faces of an account, and when. Whatever it says, people can be asked to look. */
@ApplicationScoped
public class MachineTries {

    /** Selfies of an operation among which one is looked for that an officer can be asked about. */
    private static final int MOST = 20;

    /** More than an account may send in the time that is looked back at. */
    private static final int MOST_PAST = 200;

    private final Verifications verifications;
    private final Database database;
    private final PictureVault vault;
    private final CoolDown coolDown;
    private final LivenessPolicy liveness;
    private final BiometricConfig.Limits limits;
    private final Clock clock;

    MachineTries(Verifications verifications, Database database, PictureVault vault, CoolDown coolDown, LivenessPolicy liveness, BiometricConfig config, Clock clock) {
        this.verifications = verifications;
        this.database = database;
        this.vault = vault;
        this.coolDown = coolDown;
        this.liveness = liveness;
        this.limits = config.limits();
        this.clock = clock;
    }

    /** Many tries by machine would let an attacker feel the way; from here on people look. */
    public boolean usedUp(Slot slot) {
        Instant since = clock.instant().minus(CoolDown.WINDOW);
        return left(slot.accountId(), since) == 0
                || slot.personKey().map(key -> verifications.comparedFor(key, since) >= limits.comparisonsPerPerson()).orElse(false);
    }

    /**
     * @param live whether what is to be sent comes of a challenge
     * @throws ProblemException FACE_COOLING_DOWN if a selfie for it would go to the machine, and that rests
     */
    public void refuseWhileCooling(Slot slot, boolean live) {
        if (usedUp(slot) || !live && liveness.asksAlways(slot.purpose())) {
            return;
        }
        Instant now = clock.instant();
        coolsUntil(slot.accountId(), now).ifPresent(retryAt -> {
            throw refusal(slot, now, retryAt);
        });
    }

    public boolean cooling(Slot slot) {
        return coolsUntil(slot.accountId(), clock.instant()).isPresent();
    }

    /** As its owner sees it. Of what other accounts did that name the same person it says nothing. */
    MachineView of(UUID accountId) {
        Instant now = clock.instant();
        int left = left(accountId, now.minus(CoolDown.WINDOW));
        return new MachineView(left, left == 0 ? null : coolsUntil(accountId, now).orElse(null));
    }

    private int left(UUID accountId, Instant since) {
        return (int) Math.max(0, limits.comparisonsPerAccount() - verifications.comparedFor(accountId, since));
    }

    private Optional<Instant> coolsUntil(UUID accountId, Instant now) {
        return coolDown.until(past(accountId, now.minus(CoolDown.WINDOW)), now);
    }

    /**
     * What the machine made of an account's selfies, and when people found that it is their owner. Read by row, as a selfie that this
     * transaction read before may have been judged since.
     */
    private List<CoolDown.Past> past(UUID accountId, Instant since) {
        return database.list("""
                select outcome = 'MATCH' as matched, case when outcome = 'MATCH' then decided_at else compared_at end as at from verification
                where account_id = ? and (compared_at > ? or outcome = 'MATCH' and decided_at > ?) order by decided_at desc limit ?""",
                row -> new CoolDown.Past(row.instant("at"), row.flag("matched")), accountId, since, since, MOST_PAST);
    }

    private ProblemException refusal(Slot slot, Instant now, Instant retryAt) {
        Set<RemainingWay> ways = EnumSet.of(RemainingWay.WAIT, RemainingWay.SEND_TO_OFFICER);
        ProblemException refusal = new ProblemException(BiometricProblem.FACE_COOLING_DOWN).retryAfter(Duration.between(now, retryAt)).with("retryAt", retryAt)
                .with("ways", ways);
        contestable(slot).ifPresent(selfie -> {
            ways.add(RemainingWay.ASK_OFFICER);
            refusal.with("reviewAt", VerificationResource.PATH + selfie.id() + "/review");
        });
        return refusal;
    }

    /** The last selfie that an officer can be asked about. */
    private Optional<Verification> contestable(Slot slot) {
        if (verifications.underWay(slot.operationId()).isPresent()) {
            return Optional.empty();
        }
        return verifications.last(slot.operationId(), MOST).stream().filter(selfie -> selfie.contestable() && vault.has(selfie.id(), PictureKind.SELFIE)).findFirst();
    }
}
