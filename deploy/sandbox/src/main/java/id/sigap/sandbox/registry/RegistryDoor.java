package id.sigap.sandbox.registry;

import id.sigap.sandbox.Secrets;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import id.sigap.sandbox.web.Refusal;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;

/** Ordered faults, then the API key. */
@Singleton
class RegistryDoor {

    private final byte[] key;
    private final Faults faults;

    RegistryDoor(Secrets secrets, Faults faults) {
        this.key = secrets.bytes("registry-key");
        this.faults = faults;
    }

    void enter(String givenKey) {
        if (faults.strikes(World.REGISTRY, FaultKind.OUTAGE)) {
            throw new Refusal(503, "outage", "The registry is out of service.");
        }
        faults.delay(World.REGISTRY);
        if (faults.strikes(World.REGISTRY, FaultKind.ERROR)) {
            throw new Refusal(500, "error", "The registry failed.");
        }
        if (givenKey == null || !MessageDigest.isEqual(key, givenKey.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(401, "key-wrong", "X-Api-Key is missing or wrong.");
        }
    }
}
