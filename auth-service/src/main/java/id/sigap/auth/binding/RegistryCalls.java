package id.sigap.auth.binding;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.AuthConfig;
import id.sigap.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** The line to each office. */
@ApplicationScoped
class RegistryCalls {

    private final Map<Office, RegistryCall> lines = new EnumMap<>(Office.class);

    RegistryCalls(Secrets secrets, ObjectMapper json, AuthConfig config, Clock clock) {
        for (Office office : Office.values()) {
            lines.put(office, new RegistryCall(office, office.settings(config), secrets, json, clock));
        }
    }

    RegistryCall to(Office office) {
        return lines.get(office);
    }
}
