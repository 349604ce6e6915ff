package id.sigap.auth.openid;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a client may learn of who has signed in (OpenID Connect Core, 5.4). Names and NIKs are not among it. */
public enum OpenIdScope {
    OPENID, EMAIL, PHONE;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is known of a line of scopes; what is not is left out (OpenID Connect Core, 3.1.2.1). Empty without {@code openid}. */
    public static Set<OpenIdScope> read(String line) {
        List<String> names = line == null ? List.of() : List.of(line.split(" "));
        Set<OpenIdScope> known = Arrays.stream(values()).filter(scope -> names.contains(scope.wire()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OpenIdScope.class)));
        return known.contains(OPENID) ? known : Set.of();
    }

    public static String write(Collection<OpenIdScope> scopes) {
        return new TreeSet<>(scopes).stream().map(OpenIdScope::wire).collect(Collectors.joining(" "));
    }
}
