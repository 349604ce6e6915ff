package id.sigap.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code ./sigap parked}: events, unsent events and timers that wait for an operator, and what to do with them. */
final class Parked {

    private static final String USAGE = """
            usage: ./sigap parked [list]                                    lists what waits
                   ./sigap parked replay SERVICE CONSUMER TOPIC KEY         handles the events of a key again, in order
                   ./sigap parked replay SERVICE outbox SEQ                 sends an event again that the broker refused
                   ./sigap parked replay SERVICE timer ID                   lets a timer fire again
                   ./sigap parked skip SERVICE CONSUMER TOPIC KEY REASON    gives up the first event of a key
                   ./sigap parked skip SERVICE outbox SEQ REASON            gives up an event that the broker refused
                   ./sigap parked skip SERVICE timer ID REASON              gives up a timer
                   ./sigap parked rebuild SERVICE CONSUMER                  empties a projection and builds it again""";
    private static final int CONSUMER_ARGUMENTS = 3;
    private static final int PLACE = 2;
    /** What may be paged through at most; beyond it the operator acts first. */
    private static final int MOST_PAGES = 100;

    private final Context context;

    Parked(Context context) {
        this.context = context;
    }

    int run(List<String> arguments) {
        try (Operator operator = new Operator(Suite.attach(context.layout()))) {
            String act = arguments.isEmpty() ? "list" : arguments.getFirst();
            switch (act) {
                case "list" -> list(operator);
                case "replay", "skip" -> context.out().println(act(operator, arguments));
                case "rebuild" -> rebuild(operator, demand(arguments, CONSUMER_ARGUMENTS));
                default -> throw new UsageException(USAGE);
            }
        }
        return 0;
    }

    private void list(Operator operator) {
        int found = 0;
        for (Part part : Arrays.stream(Part.values()).filter(isService()).toList()) {
            for (JsonNode key : operator.get(part, "/events/parked")) {
                found++;
                context.out().printf("%s %s %s %s%n    %d events since %s: %s%n", part.title(), text(key, "consumer"), text(key, "topic"),
                        text(key, "key"), key.path("events").asInt(), text(key, "since"), text(key, "reason"));
            }
            found += pages(operator, part, Kind.OUTBOX) + pages(operator, part, Kind.TIMER);
        }
        context.out().println(found == 0 ? "Nothing is parked." : "To go on: ./sigap parked replay, with the words of a line above");
    }

    private int pages(Operator operator, Part part, Kind kind) {
        int found = 0;
        String next = "";
        for (int page = 0; next != null && page < MOST_PAGES; page++) {
            JsonNode answer = operator.get(part, kind.path + "?limit=100" + (next.isEmpty() ? "" : "&cursor=" + next));
            for (JsonNode item : answer.path("items")) {
                found++;
                context.out().println(kind.line(part, item));
            }
            next = answer.path("next").asText(null);
        }
        return found;
    }

    private static String act(Operator operator, List<String> arguments) {
        if (arguments.size() <= PLACE) {
            throw new UsageException(USAGE);
        }
        return Kind.named(arguments.get(PLACE)).map(kind -> row(operator, kind, arguments)).orElseGet(() -> key(operator, arguments));
    }

    private static String row(Operator operator, Kind kind, List<String> arguments) {
        boolean skip = "skip".equals(arguments.getFirst());
        demand(arguments, skip ? 5 : 4);
        operator.post(service(arguments.get(1)), kind.path + "/" + arguments.get(3) + "/" + arguments.getFirst(),
                skip ? Map.of("reason", arguments.get(4)) : Map.of());
        return skip ? "It was given up." : "It was put back.";
    }

    private static String key(Operator operator, List<String> arguments) {
        boolean skip = "skip".equals(arguments.getFirst());
        demand(arguments, skip ? 6 : 5);
        Map<String, String> body = new HashMap<>(Map.of("consumer", arguments.get(2), "topic", arguments.get(3), "key", arguments.get(4)));
        if (skip) {
            body.put("reason", arguments.get(5));
        }
        JsonNode answer = operator.post(service(arguments.get(1)), "/events/parked/" + arguments.getFirst(), body);
        if (answer.has("skipped")) {
            return answer.path("skipped").asBoolean() ? "The first event of the key was given up." : "There was nothing to give up.";
        }
        return "Handled again: " + answer.path("handled").asInt()
                + (answer.path("stoppedBy").isTextual() ? "; then stopped: " + text(answer, "stoppedBy") : "; nothing of the key is left");
    }

    private void rebuild(Operator operator, List<String> arguments) {
        operator.post(service(arguments.get(1)), "/events/projections/" + arguments.get(2) + "/rebuild", Map.of());
        context.out().println("The projection is being built again.");
    }

    private static List<String> demand(List<String> arguments, int number) {
        if (arguments.size() != number) {
            throw new UsageException(USAGE);
        }
        return arguments;
    }

    private static Part service(String title) {
        return Part.byTitle(title).filter(isService()).orElseThrow(() -> new UsageException("there is no service " + title));
    }

    private static Predicate<Part> isService() {
        return part -> part.service().isPresent();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    /** What is parked one by one. */
    private enum Kind {
        OUTBOX("/outbox/parked") {
            @Override
            String line(Part part, JsonNode row) {
                return "%s outbox %s%n    %s of %s, key %s, %s bytes, not sent since %s: %s".formatted(part.title(), text(row, "seq"),
                        text(row, "type"), text(row, "topic"), text(row, "key"), text(row, "bytes"), text(row, "since"), text(row, "reason"));
            }
        },
        TIMER("/timers/parked") {
            @Override
            String line(Part part, JsonNode timer) {
                return "%s timer %s%n    %s %s, set aside at %s after %s attempts: %s".formatted(part.title(), text(timer, "id"),
                        text(timer, "kind"), text(timer, "key"), text(timer, "since"), text(timer, "attempts"), text(timer, "reason"));
            }
        };

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        abstract String line(Part part, JsonNode item);

        static Optional<Kind> named(String word) {
            return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(word)).findFirst();
        }
    }
}
