package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.policy.CoolDown;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    MachineState of(Slot slot) {
        Instant now = clock.instant();
        Instant since = now.minus(CoolDown.WINDOW);
        int left = (int) Math.max(0, limits.comparisonsPerAccount() - verifications.comparedFor(slot.accountId(), since));
        return new MachineState(left, left == 0 || usedUpForPerson(slot, since), liveness.asksAlways(slot.purpose()), coolDown.until(past(slot.accountId(), since), now));
    }

    /** Many tries by machine would let an attacker feel the way; from here on people look. */
    private boolean usedUpForPerson(Slot slot, Instant since) {
        return slot.personKey().map(key -> verifications.comparedFor(key, since) >= limits.comparisonsPerPerson()).orElse(false);
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
