package id.sigap.auth.session;

import id.sigap.auth.audit.Where;
import id.sigap.auth.session.TokensResource.DeviceRequest;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.dpop.Proofs;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells which device a request to sign in comes from. */
@ApplicationScoped
public class ReadClientDevice {

    private final Proofs proofs;

    ReadClientDevice(Proofs proofs) {
        this.proofs = proofs;
    }

    /** @throws ProblemException DPOP_PROOF_INVALID if the request carries a proof that is wrong */
    public ClientDevice of(DeviceRequest device, HttpServerRequest http) {
        return new ClientDevice(device.name(), device.secret(), Where.of(http).address(), proofs.provedKey(http).orElse(null));
    }
}
