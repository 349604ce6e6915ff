package id.sigap.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes all devices strangers to an account again. */
@ApplicationScoped
public class ForgetDevices {

    private final Devices devices;

    ForgetDevices(Devices devices) {
        this.devices = devices;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(UUID accountId) {
        devices.delete("accountId", accountId);
    }
}
