package id.sigap.contracts.compat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the schemas of now with those of a release, and finds what breaks a reader (see {@link Rule}). */
final class SchemaComparison {

    private final List<Breach> breaches = new ArrayList<>();

    private SchemaComparison() {
    }

    /**
     * @param released by event type
     * @param present  by event type
     * @return empty if every reader of either side can read what the other writes
     * @throws IllegalArgumentException if a schema has a keyword that the comparison does not understand
     */
    static List<Breach> between(Map<String, JsonNode> released, Map<String, JsonNode> present) {
        SchemaComparison comparison = new SchemaComparison();
        released.forEach((type, before) -> {
            JsonNode now = present.get(type);
            if (now == null) {
                comparison.add(Rule.EVENT_REMOVED, type, "released, now gone");
            } else {
                comparison.compareTopics(type, before.path("x-topic").asText(), now.path("x-topic").asText());
                comparison.compareValues(type, Field.of(before), Field.of(now));
            }
        });
        return comparison.breaches;
    }

    private void compareTopics(String type, String before, String now) {
        if (!before.equals(now)) {
            add(Rule.TOPIC_MOVED, type, before + " -> " + now);
        }
    }

    private void compareValues(String where, Field before, Field now) {
        if (!before.type().equals(now.type())) {
            add(Rule.TYPE_CHANGED, where, before.type() + " -> " + now.type());
            return;
        }
        before.values().stream().filter(value -> !now.values().contains(value)).forEach(value -> add(Rule.VALUE_REMOVED, where, value));
        if (before.items() != null) {
            compareValues(where + "[]", before.items(), now.items());
        }
        compareFields(where, before, now);
    }

    private void compareFields(String where, Field before, Field now) {
        before.fields().forEach((name, field) -> {
            if (!now.fields().containsKey(name)) {
                add(Rule.FIELD_REMOVED, where + "/" + name, "released, now gone");
            } else {
                compareValues(where + "/" + name, field, now.fields().get(name));
                if (before.isSureToHave(name) && !now.isSureToHave(name)) {
                    add(Rule.FIELD_NO_LONGER_SURE, where + "/" + name, "always there -> may be null");
                }
            }
        });
        now.fields().keySet().stream().filter(name -> now.isSureToHave(name) && !before.isSureToHave(name))
                .forEach(name -> add(Rule.FIELD_NEWLY_REQUIRED, where + "/" + name,
                        before.fields().containsKey(name) ? "may be null -> always there" : "new -> always there"));
    }

    private void add(Rule rule, String where, String what) {
        breaches.add(new Breach(rule, where, what));
    }
}
