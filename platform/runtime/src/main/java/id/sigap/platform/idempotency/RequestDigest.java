package id.sigap.platform.idempotency;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Takes the digest of the body's exact bytes on their way to being read, where the client sent an {@code Idempotency-Key}.
 * The server's body limit bounds them.
 */
@Provider
public class RequestDigest implements ReaderInterceptor {

    private final IdempotentRequest request;

    RequestDigest(IdempotentRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (!context.getHeaders().containsKey(IdempotencyInterceptor.HEADER)) {
            return context.proceed();
        }
        if (StreamedBody.class.isAssignableFrom(context.getType())) {
            return onTheWay(context);
        }
        byte[] body = context.getInputStream().readAllBytes();
        request.bodyDigest(sha256(body));
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private Object onTheWay(ReaderInterceptorContext context) throws IOException {
        DigestInputStream body = new DigestInputStream(context.getInputStream(), sha256());
        context.setInputStream(body);
        Object entity = context.proceed();
        request.bodyDigest(body.getMessageDigest().digest());
        return entity;
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
