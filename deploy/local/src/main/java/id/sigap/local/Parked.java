package id.sigap.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code ./sigap parked}: the events that wait for an operator, and what to do with them. */
final class Parked {

    private static final String USAGE = """
            usage: ./sigap parked                                        lists them
                   ./sigap parked replay SERVICE CONSUMER TOPIC KEY      handles the events of a key again, in order
                   ./sigap parked skip SERVICE CONSUMER TOPIC KEY        gives up the first event of a key
                   ./sigap parked rebuild SERVICE CONSUMER               empties a projection and builds it again""";
    private static final int KEY_ARGUMENTS = 5;
    private static final int CONSUMER_ARGUMENTS = 3;

    private final Context context;

    Parked(Context context) {
        this.context = context;
    }

    int run(List<String> arguments) {
        try (Operator operator = new Operator(Suite.attach(context.layout()))) {
            String act = arguments.isEmpty() ? "list" : arguments.getFirst();
            switch (act) {
                case "list" -> list(operator);
                case "replay", "skip" -> context.out().println(key(operator, demand(arguments, KEY_ARGUMENTS)));
                case "rebuild" -> rebuild(operator, demand(arguments, CONSUMER_ARGUMENTS));
                default -> throw new UsageException(USAGE);
            }
        }
        return 0;
    }

    private void list(Operator operator) {
        int keys = 0;
        for (Part part : Arrays.stream(Part.values()).filter(isService()).toList()) {
            for (JsonNode key : operator.get(part, "/parked")) {
                keys++;
                context.out().printf("%s %s %s %s%n    %d events since %s: %s%n", part.title(), text(key, "consumer"), text(key, "topic"),
                        text(key, "key"), key.path("events").asInt(), text(key, "since"), text(key, "reason"));
            }
        }
        context.out().println(keys == 0 ? "No event is parked." : "To go on: ./sigap parked replay SERVICE CONSUMER TOPIC KEY");
    }

    private static String key(Operator operator, List<String> arguments) {
        JsonNode answer = operator.post(service(arguments.get(1)), "/parked/" + arguments.getFirst(),
                Map.of("consumer", arguments.get(2), "topic", arguments.get(3), "key", arguments.get(4)));
        if (answer.has("skipped")) {
            return answer.path("skipped").asBoolean() ? "The first event of the key was given up." : "There was nothing to give up.";
        }
        return "Handled again: " + answer.path("handled").asInt()
                + (answer.path("stoppedBy").isTextual() ? "; then stopped: " + text(answer, "stoppedBy") : "; nothing of the key is left");
    }

    private void rebuild(Operator operator, List<String> arguments) {
        operator.post(service(arguments.get(1)), "/projections/" + arguments.get(2) + "/rebuild", Map.of());
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
}
