package id.sigap.claims.explain;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes values into sentences as each of the two languages writes them. */
final class Wording {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter INDONESIAN_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Wording() {
    }

    /** Fills {@code {0}}, {@code {1}} … of both sentences with the same values. */
    static Text both(String indonesian, String english, List<Object> values) {
        return new Text(fill(indonesian, false, values), fill(english, true, values));
    }

    private static String fill(String pattern, boolean english, List<Object> values) {
        String sentence = pattern;
        for (int i = 0; i < values.size(); i++) {
            sentence = sentence.replace("{" + i + "}", write(values.get(i), english));
        }
        return sentence;
    }

    private static String write(Object value, boolean english) {
        return switch (value) {
            case Rupiah amount -> rupiah(amount, english);
            case BigDecimal rate -> percent(rate, english);
            case LocalDate day -> day.format(english ? ENGLISH_DATE : INDONESIAN_DATE);
            case Text text -> english ? text.english() : text.indonesian();
            default -> value.toString();
        };
    }

    static String rupiah(Rupiah amount, boolean english) {
        String grouped = String.format(Locale.ROOT, "%,d", amount.amount());
        return "Rp" + (english ? grouped : grouped.replace(',', '.'));
    }

    private static String percent(BigDecimal rate, boolean english) {
        String number = rate.movePointRight(2).stripTrailingZeros().toPlainString();
        return (english ? number : number.replace('.', ',')) + " %";
    }
}
