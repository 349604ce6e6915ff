package id.sigap.platform.problem;

import id.sigap.contracts.problem.ProblemType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Refuses a request with a problem that the client can act on (RFC 9457). Rolls the transaction back. */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Object[] values;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private String field;
    private Duration retryAfter;
    private String challenge;

    /** @param values for the placeholders {@code {0}}, {@code {1}} … of the detail text; never personal data */
    public ProblemException(ProblemType type, Object... values) {
        super(type.type(), null, false, true);
        this.type = type;
        this.values = values;
    }

    /** Names the field at fault, as a JSON path from the body's root, for example {@code bankAccount.accountNumber}. */
    public ProblemException field(String field) {
        this.field = field;
        return this;
    }

    /** Adds an extension member. */
    public ProblemException with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Says when to try again (header {@code Retry-After}, whole seconds, rounded up). */
    public ProblemException retryAfter(Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    /** Says how to authenticate (header {@code WWW-Authenticate}) in other words than {@code Bearer}. */
    public ProblemException challenge(String challenge) {
        this.challenge = challenge;
        return this;
    }

    String challenge() {
        return challenge;
    }

    public ProblemType type() {
        return type;
    }

    /** An extension member. */
    public Optional<Object> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Object[] values() {
        return values;
    }

    Map<String, Object> members() {
        return members;
    }

    String field() {
        return field;
    }

    /** Null if it is not told when to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
