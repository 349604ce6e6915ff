package id.sigap.payment.va;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.payment.bank.snap.SnapRequest;
import id.sigap.payment.bank.snap.SnapTime;
import id.sigap.platform.Clocks;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Lets a bank's transaction call in: timely, with a live token, signed over its exact bytes, and not seen today. */
@ApplicationScoped
class SnapGate {

    private static final int KEPT_DAYS = 3;
    private static final int LONGEST_SIGNATURE = 1024;

    private final BankClients clients;
    private final BankTokens tokens;
    private final Database db;
    private final ObjectMapper json;
    private final Clock clock;

    SnapGate(BankClients clients, BankTokens tokens, Database db, ObjectMapper json, Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(value = TxType.MANDATORY, dontRollbackOn = SnapRefusal.class)
    public SnapFields admit(SnapCall call) {
        String timestamp = timestamp(call);
        String token = call.token();
        if (!tokens.isLive(token)) {
            throw SnapRefusal.invalidToken();
        }
        SnapRequest signed = new SnapRequest("POST", call.service().path(), token, call.body(), timestamp);
        if (!clients.signed(signed, call.header("X-SIGNATURE", LONGEST_SIGNATURE))) {
            throw SnapRefusal.unauthorized("Signature");
        }
        String partner = call.header("X-PARTNER-ID", 36);
        if (!clients.isKnown(partner)) {
            throw SnapRefusal.unauthorized("Unknown Client");
        }
        call.header("CHANNEL-ID", 5);
        useOnce(partner, call.header("X-EXTERNAL-ID", 36));
        return SnapFields.of(json, call.body());
    }

    /** The call's timestamp, if it is of now. */
    String timestamp(SnapCall call) {
        String timestamp = call.header("X-TIMESTAMP", 25);
        Instant time = SnapTime.read(timestamp).orElseThrow(() -> SnapRefusal.invalidFormat("X-TIMESTAMP"));
        if (!SnapTime.isFresh(time, clock.instant())) {
            throw SnapRefusal.unauthorized("X-TIMESTAMP is more than 5 minutes off");
        }
        return timestamp;
    }

    private void useOnce(String clientId, String externalId) {
        if (!externalId.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw SnapRefusal.invalidFormat("X-EXTERNAL-ID");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
        int first = db.update("insert into snap_external_id (client_id, day, external_id) values (?, ?, ?) on conflict do nothing",
                clientId, today, externalId);
        if (first == 0) {
            throw SnapRefusal.sameExternalId();
        }
    }

    /** Drops external ids of days that no timely call can bear. */
    void forgetOldDays() {
        db.update("delete from snap_external_id where day < ?", LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA).minusDays(KEPT_DAYS));
    }
}
