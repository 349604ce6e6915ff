package id.sigap.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Every route of the suite, found by path. */
public final class RouteTable {

    private record Entry(PathRule rule, Route route) {
    }

    private record Document(List<Route> routes) {
    }

    private final List<Route> routes;
    private final List<Entry> byWeight;

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            once(seen, "name " + route.name());
            for (PathRule rule : route.paths()) {
                once(seen, "path " + rule.text());
                entries.add(new Entry(rule, route));
            }
        }
        entries.sort(Comparator.comparingInt((Entry e) -> e.rule().weight()).reversed());
        this.byWeight = List.copyOf(entries);
    }

    /** @throws IOException when the text is not a route table, with the place and the reason */
    public static RouteTable read(InputStream yaml) throws IOException {
        YAMLMapper mapper = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
        return new RouteTable(mapper.readValue(yaml, Document.class).routes());
    }

    public List<Route> routes() {
        return routes;
    }

    /** The route of a raw request path; none for paths that a service might read differently than this table does. */
    public Optional<Route> find(String path) {
        if (!SafePath.isSafe(path)) {
            return Optional.empty();
        }
        return byWeight.stream().filter(e -> e.rule().matches(path)).map(Entry::route).findFirst();
    }

    private static void once(Set<String> seen, String what) {
        if (!seen.add(what)) {
            throw new IllegalArgumentException("two routes with the " + what);
        }
    }
}
