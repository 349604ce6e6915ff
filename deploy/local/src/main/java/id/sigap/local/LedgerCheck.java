package id.sigap.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code ./sigap ledger verify}: walks the whole ledger and says where it is not as it was sealed. */
final class LedgerCheck {

    private static final String USAGE = """
            usage: ./sigap ledger verify [--anchor NUMBER:HASH]
                   NUMBER:HASH is a seal that was noted outside of the database, from payment.ledger-seal.facts.v1 say""";
    private static final String ADDRESS = "/payment/v1/ledger/verification";
    private static final int WITH_ANCHOR = 3;
    /** Shown at most: who finds so many needs no more. */
    private static final int SHOWN = 100;

    private final Context context;

    LedgerCheck(Context context) {
        this.context = context;
    }

    int run(List<String> arguments) {
        boolean anchored = arguments.size() == WITH_ANCHOR && "--anchor".equals(arguments.get(1));
        if (arguments.isEmpty() || !"verify".equals(arguments.getFirst()) || arguments.size() > 1 && !anchored) {
            throw new UsageException(USAGE);
        }
        try (Operator operator = new Operator(Suite.attach(context.layout()))) {
            return verify(operator, anchored ? arguments.get(2) : null);
        }
    }

    private int verify(Operator operator, String anchor) {
        List<String> breaks = new ArrayList<>();
        String part = null;
        long checked = 0;
        JsonNode stretch = operator.getPublic(Part.PAYMENT, ADDRESS + (anchor == null ? "" : "?anchor=" + encoded(anchor)));
        while (stretch != null) {
            checked = stretch.path("part").asText().equals(part) ? checked : 0;
            part = stretch.path("part").asText();
            checked += stretch.path("checked").asLong();
            stretch.path("breaks").forEach(found -> tell(found, breaks));
            String next = stretch.path("next").asText(null);
            context.out().printf("%,12d %s%n", checked, part.toLowerCase(Locale.ROOT).replace('_', ' '));
            stretch = next == null || breaks.size() >= SHOWN ? null : operator.getPublic(Part.PAYMENT, ADDRESS + "?cursor=" + encoded(next));
        }
        return conclude(context.out(), breaks);
    }

    private void tell(JsonNode found, List<String> breaks) {
        StringBuilder line = new StringBuilder(found.path("kind").asText());
        for (String field : List.of("seal", "transferId", "accountId")) {
            if (found.hasNonNull(field)) {
                line.append("  ").append(field).append(' ').append(found.path(field).asText());
            }
        }
        breaks.add(line.toString());
        context.out().println("  !! " + line);
    }

    private static int conclude(PrintStream out, List<String> breaks) {
        if (breaks.isEmpty()) {
            out.println("The ledger is as it was booked and sealed.");
            return 0;
        }
        out.printf("The ledger was changed in %s%d places; the first: %s%n", breaks.size() >= SHOWN ? "at least " : "", breaks.size(), breaks.getFirst());
        return 1;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
