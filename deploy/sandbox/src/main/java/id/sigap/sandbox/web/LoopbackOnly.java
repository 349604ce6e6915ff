package id.sigap.sandbox.web;

import id.sigap.sandbox.SandboxConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Admin tools and the caught messages (with their one-time codes) are for this machine, unless configured otherwise. */
final class LoopbackOnly {

    private final boolean remote;

    LoopbackOnly(SandboxConfig config) {
        this.remote = config.admin().remote();
    }

    @ServerRequestFilter(preMatching = true)
    void guard(ContainerRequestContext request, RoutingContext routing) throws UnknownHostException {
        InetAddress peer = InetAddress.getByName(routing.request().remoteAddress().hostAddress());
        if (!remote && isTool(request.getUriInfo().getPath()) && !peer.isLoopbackAddress()) {
            throw new Refusal(403, "loopback-only", "This address is served to the same machine only.");
        }
    }

    static boolean isTool(String path) {
        return path.contains("/admin/") || path.contains("/catcher/");
    }
}
