package id.sigap.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put beside {@code @POST} and {@code @Transactional} on a method that returns {@link jakarta.ws.rs.core.Response}: the client
 * must send an {@code Idempotency-Key}; the answer is kept in the same transaction as the effect and given again when the
 * same request comes again. Not for tokens, codes and secrets: their answers must not be kept.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
}
