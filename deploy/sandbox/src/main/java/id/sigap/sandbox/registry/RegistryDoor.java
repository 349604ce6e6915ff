package id.sigap.sandbox.registry;

import id.sigap.sandbox.Secrets;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import id.sigap.sandbox.web.Refusal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/** The way into an office: ordered faults, then the API key that it gave us. */
@Singleton
class RegistryDoor {

    private final Map<World, byte[]> keys;
    private final Faults faults;

    RegistryDoor(Secrets secrets, Faults faults) {
        this.keys = Map.of(World.REGISTRY, secrets.bytes("registry-key"), World.IMMIGRATION, secrets.bytes("immigration-key"));
        this.faults = faults;
    }

    void enter(World office, String givenKey) {
        if (faults.strikes(office, FaultKind.OUTAGE)) {
            throw new Refusal(503, "outage", "The office is out of service.");
        }
        faults.delay(office);
        if (faults.strikes(office, FaultKind.ERROR)) {
            throw new Refusal(500, "error", "The office failed.");
        }
        if (givenKey == null || !MessageDigest.isEqual(keys.get(office), givenKey.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(401, "key-wrong", "X-Api-Key is missing or wrong.");
        }
    }
}
