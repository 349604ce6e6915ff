package id.sigap.biometric.likeness;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes a photograph that was fetched for a case, some days after it came or a case of the person was decided; whoever needs it later asks again. */
@ApplicationScoped
class ForgetCasePhotograph implements TimerHandler {

    static final String TIMER = "forget-likeness-photograph";

    private final CasePhotographs photographs;

    ForgetCasePhotograph(CasePhotographs photographs) {
        this.photographs = photographs;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> photographs.forget(UUID.fromString(timer.key())));
        return Outcome.done();
    }
}
