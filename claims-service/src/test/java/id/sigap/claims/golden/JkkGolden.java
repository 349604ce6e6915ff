package id.sigap.claims.golden;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.jkk.AnatomicalLoss;
import id.sigap.claims.jkk.Care;
import id.sigap.claims.jkk.CareCase;
import id.sigap.claims.jkk.JkkDeath;
import id.sigap.claims.jkk.Loss;
import id.sigap.claims.jkk.PartialDisability;
import id.sigap.claims.jkk.PartialDisabilityCase;
import id.sigap.claims.jkk.SteppedLoss;
import id.sigap.claims.jkk.Stmb;
import id.sigap.claims.jkk.StmbCase;
import id.sigap.claims.jkk.TotalDisability;
import id.sigap.claims.jkk.Transport;
import id.sigap.claims.jkk.TransportCase;
import id.sigap.claims.jkk.TransportMode;
import id.sigap.claims.jkk.WageCase;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks the engine what golden cases of JKK ask. */
final class JkkGolden {

    private static final Set<SteppedLoss> STEPPED = EnumSet.allOf(SteppedLoss.class);

    private JkkGolden() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs, RuleBook book) {
        return amounts(switch (kind) {
            case "JKK_DEATH" -> JkkDeath.compute(wageCase(day, inputs), book);
            case "JKK_TOTAL_DISABILITY" -> TotalDisability.compute(wageCase(day, inputs), book);
            case "JKK_PARTIAL_DISABILITY" -> PartialDisability.compute(new PartialDisabilityCase(rupiah(inputs, "wage"),
                    Arrays.stream(inputs.get("losses").split(",")).map(JkkGolden::loss).toList(), "yes".equals(inputs.get("left-handed")), day), book);
            case "JKK_STMB" -> Stmb.compute(new StmbCase(rupiah(inputs, "wage"), Integer.parseInt(inputs.get("sick-days")), false, day), book).benefit();
            case "JKK_TRANSPORT" -> Transport.compute(new TransportCase(Map.of(TransportMode.LAND, rupiah(inputs, "land"),
                    TransportMode.SEA, rupiah(inputs, "sea"), TransportMode.AIR, rupiah(inputs, "air")), day), book);
            case "JKK_CARE" -> Care.compute(new CareCase(rupiah(inputs, "medical"), bills(day, rupiah(inputs, "home")),
                    rupiah(inputs, "dentures"), rupiah(inputs, "hearing-aid"), 0, rupiah(inputs, "spectacles"), List.of(), day), book);
            default -> throw new IllegalArgumentException("no golden kind of JKK: " + kind);
        });
    }

    /** By code, what is paid over all payments. */
    static Map<String, Long> amounts(Benefit benefit) {
        return benefit.items().stream().collect(Collectors.toMap(BenefitItem::code, item -> item.amount().amount() * item.times(), Long::sum, TreeMap::new));
    }

    static Rupiah rupiah(Map<String, String> inputs, String name) {
        return Rupiah.of(Long.parseLong(inputs.getOrDefault(name, "0")));
    }

    private static WageCase wageCase(LocalDate day, Map<String, String> inputs) {
        return new WageCase(rupiah(inputs, "wage"), List.of(), day);
    }

    private static Loss loss(String written) {
        String[] parts = written.split(":");
        if (parts[0].equals("SCALP")) {
            return new Loss.Scalp(percent(parts[1]));
        }
        if (STEPPED.stream().anyMatch(stepped -> stepped.name().equals(parts[0]))) {
            return new Loss.Steps(SteppedLoss.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
        AnatomicalLoss what = AnatomicalLoss.valueOf(parts[0]);
        return parts.length == 1 ? new Loss.Whole(what) : new Loss.Function(what, percent(parts[1]));
    }

    private static BigDecimal percent(String written) {
        return new BigDecimal(written).movePointLeft(2);
    }

    private static List<CareCase.Bill> bills(LocalDate day, Rupiah home) {
        return home.isPositive() ? List.of(new CareCase.Bill(day, home)) : List.of();
    }
}
