package id.sigap.auth.oauth;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;

/**
 * Takes what is filled in from our own page only: no other site signs a browser in, to an account of its choice. There is no cookie
 * that could be misused, so it is enough what browsers say of where a post comes from (Fetch Metadata; {@code Origin} of older ones).
 */
@ApplicationScoped
class OwnPage {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String origin;

    OwnPage(PlatformConfig platform) {
        this.origin = originOf(platform.publicUrl());
    }

    static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** @throws ProblemException FORBIDDEN if another site's page sent this */
    void refuseOthers(HttpServerRequest http) {
        String site = http.getHeader("Sec-Fetch-Site");
        String from = http.getHeader("Origin");
        if (site != null ? !OWN.contains(site) : from != null && !from.equals(origin)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
