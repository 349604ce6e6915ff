package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Serves every SNAP request in the same way: ordered faults, the gate, the act, the answer in SNAP's form. */
@Singleton
class SnapDesk {

    private static final Logger LOG = Logger.getLogger(SnapDesk.class);

    private static final int CLOSE_LIMIT_SECONDS = 5;

    private final SnapGate gate;
    private final IssueToken issueToken;
    private final Faults faults;
    private final Clock clock;

    SnapDesk(SnapGate gate, IssueToken issueToken, Faults faults, Clock clock) {
        this.gate = gate;
        this.issueToken = issueToken;
        this.faults = faults;
        this.clock = clock;
    }

    Response token(HttpHeaders headers, byte[] body) {
        if (faults.strikes(World.BANK, FaultKind.OUTAGE)) {
            return outage();
        }
        return response(SnapService.ACCESS_TOKEN, answer(() -> issueToken.to(new SnapRequest(headers, body))));
    }

    Response transaction(SnapService service, HttpHeaders headers, byte[] body, RoutingContext connection,
            Function<SnapBody, SnapAnswer> act) {
        if (faults.strikes(World.BANK, FaultKind.OUTAGE)) {
            return outage();
        }
        faults.delay(World.BANK);
        SnapAnswer answer = answer(() -> act.apply(gate.admit(service, new SnapRequest(headers, body))));
        boolean acted = service.movesMoney() && answer.httpStatus() < 300;
        if (acted && faults.strikes(World.BANK, FaultKind.DROP_ANSWER_AFTER_ACTING)) {
            close(connection);
        }
        return response(service, answer);
    }

    private static SnapAnswer answer(Act act) {
        try {
            return act.run();
        } catch (SnapRefusal refusal) {
            return refusal.answer();
        } catch (RuntimeException fault) {
            LOG.error("the bank failed", fault);
            return new SnapAnswer(500, "00", "General Error", Map.of());
        }
    }

    private Response response(SnapService service, SnapAnswer answer) {
        return Response.status(answer.httpStatus()).type(MediaType.APPLICATION_JSON_TYPE)
                .header("X-TIMESTAMP", SnapTime.format(clock.instant())).entity(answer.document(service)).build();
    }

    /** Waits for the close: an answer after it reaches nobody. */
    private static void close(RoutingContext connection) {
        connection.request().connection().close().toCompletionStage().toCompletableFuture()
                .orTimeout(CLOSE_LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    private static Response outage() {
        return Response.status(503).build();
    }

    @FunctionalInterface
    private interface Act {
        SnapAnswer run();
    }
}
