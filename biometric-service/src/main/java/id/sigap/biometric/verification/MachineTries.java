package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.policy.CoolDown;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How often the machine still compares faces of an account, and when. Whatever it says, people can be asked to look. */
@ApplicationScoped
public class MachineTries {

    /** More than an account may send in the time that is looked back at. */
    private static final int MOST_PAST = 200;

    private final Verifications verifications;
    private final Database database;
    private final CoolDown coolDown;
    private final LivenessPolicy liveness;
    private final BiometricConfig.Limits limits;
    private final Clock clock;

    MachineTries(Verifications verifications, Database database, CoolDown coolDown, LivenessPolicy liveness, BiometricConfig config, Clock clock) {
        this.verifications = verifications;
        this.database = database;
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
     * Until when what is sent for it would not be compared by the machine, which rests.
     *
     * @param live whether it comes of a challenge
     */
    Optional<Instant> restsUntil(Slot slot, boolean live) {
        if (usedUp(slot) || !live && liveness.asksAlways(slot.purpose())) {
            return Optional.empty();
        }
        return coolsUntil(slot.accountId(), clock.instant());
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
}
