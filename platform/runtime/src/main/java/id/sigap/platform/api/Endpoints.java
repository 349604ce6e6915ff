package id.sigap.platform.api;

import id.sigap.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** All endpoints of a service, found by method and path. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, HEAD.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private final Map<String, Endpoint> found = new HashMap<>();

    Endpoints(IndexView index) {
        for (AnnotationInstance root : index.getAnnotations(Path.class)) {
            if (root.target().kind() == AnnotationTarget.Kind.CLASS) {
                root.target().asClass().methods().forEach(method -> add(root.value().asString(), method));
            }
        }
    }

    /** @throws IllegalStateException where the description names an endpoint that the code does not have */
    Endpoint at(String verb, String path) {
        return Optional.ofNullable(found.get(verb + " " + normal(path)))
                .orElseThrow(() -> new IllegalStateException("no method serves " + verb + " " + path));
    }

    private void add(String root, MethodInfo method) {
        String path = annotation(method, Path.class).map(own -> root + "/" + own.value().asString()).orElse(root);
        VERBS.stream().filter(method::hasAnnotation).forEach(verb -> found.put(verb.getSimpleName() + " " + normal(path), endpoint(method)));
    }

    private static Endpoint endpoint(MethodInfo method) {
        Optional<AnnotationInstance> roles = annotation(method, RolesAllowed.class).or(() -> ofClass(method, RolesAllowed.class)
                .filter(inherited -> !method.hasAnnotation(PermitAll.class)));
        boolean secured = roles.isPresent() || method.hasAnnotation(Authenticated.class)
                || ofClass(method, Authenticated.class).isPresent() && !method.hasAnnotation(PermitAll.class);
        List<String> refuses = Stream.concat(annotation(method, Refuses.class).stream(), ofClass(method, Refuses.class).stream())
                .flatMap(each -> Stream.of(each.value().asStringArray())).distinct().toList();
        return new Endpoint(secured, roles.map(each -> List.of(each.value().asStringArray())).orElse(List.of()),
                method.hasAnnotation(Idempotent.class), refuses, ofClass(method, OwnErrorFormat.class).isPresent());
    }

    private static Optional<AnnotationInstance> annotation(MethodInfo method, Class<? extends Annotation> type) {
        return Optional.ofNullable(method.declaredAnnotation(type));
    }

    private static Optional<AnnotationInstance> ofClass(MethodInfo method, Class<? extends Annotation> type) {
        return Optional.ofNullable(method.declaringClass().declaredAnnotation(type));
    }

    private static String normal(String path) {
        String single = ("/" + path).replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
