package id.sigap.claims.golden;

import id.sigap.claims.benefit.LateCompensation;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Scholarship;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.jkm.JkmDeath;
import id.sigap.claims.jkm.JkmDeathCase;
import id.sigap.contracts.membership.Segment;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Asks the engine what golden cases of JKM, the scholarship and late payment ask. */
final class JkmGolden {

    private JkmGolden() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs, RuleBook book) {
        return switch (kind) {
            case "SCHOLARSHIP" -> JkkGolden.amounts(Scholarship.compute(children(inputs), day, book));
            case "JKM" -> JkkGolden.amounts(JkmDeath.compute(new JkmDeathCase(Segment.valueOf(inputs.get("segment")),
                    Integer.parseInt(inputs.get("member-months")), Integer.parseInt(inputs.get("paid-months")), children(inputs), day), book));
            case "LATE" -> {
                long amount = LateCompensation.compute(new LateCompensation.Late(JkkGolden.rupiah(inputs, "benefit"), Integer.parseInt(inputs.get("days")), day),
                        book).amount().amount();
                yield amount == 0 ? Map.of() : Map.of("COMPENSATION", amount);
            }
            default -> throw new IllegalArgumentException("no golden kind of JKM: " + kind);
        };
    }

    private static List<Schooling> children(Map<String, String> inputs) {
        String written = inputs.getOrDefault("children", "");
        return written.isEmpty() || written.equals("-") ? List.of() : Arrays.stream(written.split(";")).map(JkmGolden::child).toList();
    }

    private static Schooling child(String written) {
        return new Schooling(Arrays.stream(written.split(",")).map(years -> years.split(":"))
                .map(years -> new SchoolYears(SchoolLevel.valueOf(years[0]), Integer.parseInt(years[1]))).toList());
    }
}
