package id.sigap.platform.tus;

import id.sigap.contracts.problem.UploadProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says which version of tus is spoken, and refuses a client that names another; one that names none is taken to know. */
@Tus
@Provider
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String version = request.getHeaderString(Tus.RESUMABLE);
        if (version != null && !version.equals(Tus.VERSION)) {
            throw new ProblemException(UploadProblem.TUS_VERSION_UNSUPPORTED, Tus.VERSION).field(Tus.RESUMABLE);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        answer.getHeaders().putSingle("Tus-Version", Tus.VERSION);
    }
}
