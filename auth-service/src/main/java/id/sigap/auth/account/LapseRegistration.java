package id.sigap.auth.account;

import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Forgets an account whose owner proved no contact in time, and with it all that was typed. */
@ApplicationScoped
class LapseRegistration implements TimerHandler {

    static final String KIND = "registration-lapse";

    private final Registrations registrations;
    private final Accounts accounts;
    private final PersonalData personal;

    LapseRegistration(Registrations registrations, Accounts accounts, PersonalData personal) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.personal = personal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> registrations.locked(UUID.fromString(timer.key())).ifPresent(this::forget));
        return Outcome.done();
    }

    private void forget(Registration registration) {
        registrations.delete(registration);
        if (!registration.isCompleted()) {
            // contacts go with it, by foreign key
            accounts.deleteById(registration.accountId());
            personal.destroy(registration.accountId());
        }
    }
}
