package id.sigap.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs inside the method's transaction (its priority is after that of {@code @Transactional}). */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    public static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,100}");

    private final KeptAnswers answers;
    private final IdempotentRequest request;
    private final Caller caller;
    private final RoutingContext routing;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;

    IdempotencyInterceptor(KeptAnswers answers, IdempotentRequest request, Caller caller, RoutingContext routing, ObjectMapper json,
            TransactionSynchronizationRegistry transactions) {
        this.answers = answers;
        this.request = request;
        this.caller = caller;
        this.routing = routing;
        this.json = json;
        this.transactions = transactions;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(method.getMethod() + " is @Idempotent but not @Transactional");
        }
        String key = routing.request().getHeader(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REQUIRED).field(HEADER);
        }
        String actor = caller.isAnonymous() ? "anonymous" : caller.accountId().toString();
        Optional<KeptAnswers.Answer> kept = answers.claim(actor, key, requestHash());
        if (kept.isPresent()) {
            return again(kept.get());
        }
        Response answer = (Response) method.proceed();
        answers.keep(actor, key, new KeptAnswers.Answer(answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity())));
        return answer;
    }

    private byte[] requestHash() {
        byte[] target = (routing.request().method() + " " + routing.request().uri() + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = request.bodyDigest();
        byte[] all = java.util.Arrays.copyOf(target, target.length + body.length);
        System.arraycopy(body, 0, all, target.length, body.length);
        return RequestDigest.sha256(all);
    }

    private static Response again(KeptAnswers.Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }
}
