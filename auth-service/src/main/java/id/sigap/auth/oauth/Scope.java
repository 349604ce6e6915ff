package id.sigap.auth.oauth;

import id.sigap.platform.security.LimitScope;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a client's token is good for; held by every service ({@link LimitScope}). */
public enum Scope {
    READ(LimitScope.READ), WRITE(LimitScope.WRITE);

    private final String wire;

    Scope(String wire) {
        this.wire = wire;
    }

    /** As OAuth writes several, in one line. */
    static String write(Set<Scope> scopes) {
        return new TreeSet<>(scopes).stream().map(scope -> scope.wire).collect(Collectors.joining(" "));
    }

    /** Empty if a name is unknown. */
    static Optional<Set<Scope>> read(String line) {
        Set<String> names = Arrays.stream(line.split(" ")).collect(Collectors.toSet());
        Set<Scope> scopes = Arrays.stream(values()).filter(scope -> names.contains(scope.wire)).collect(Collectors.toSet());
        return scopes.size() == names.size() ? Optional.of(scopes) : Optional.empty();
    }
}
