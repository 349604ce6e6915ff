package id.sigap.auth.oauth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The web client of officers: public (it has no secret), so the code goes to these addresses only, and only with PKCE. */
@ConfigMapping(prefix = "sigap.auth.officer-web")
interface WebClients {

    @WithDefault("sigap-officer-web")
    String clientId();

    /** Exact; nothing is appended or left out when compared. None: the client is off. */
    Optional<Set<URI>> redirectUris();
}
