package id.sigap.claims.explain;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Locale;

/** An explanation as plain lines in one language. */
public final class ExplanationText {

    private static final Text RULE = new Text("aturan", "rule");
    private static final Text SINCE = new Text("berlaku sejak", "in force since");
    private static final Text VERIFY = new Text("perlu diverifikasi", "to be verified");
    private static final Text ROUNDING = new Text("pembulatan", "rounding");
    private static final Text TOTAL = new Text("hasil", "result");
    private static final Text MET = new Text("terpenuhi", "met");
    private static final Text NOT_MET = new Text("belum terpenuhi", "not met");
    private static final Text NOT_KNOWN = new Text("sedang diperiksa", "being checked");

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(Locale locale) {
        this.locale = locale;
    }

    public static String render(Explanation explanation, Locale locale) {
        ExplanationText text = new ExplanationText(locale);
        text.node(explanation, "");
        return text.out.toString();
    }

    private void node(Explanation node, String indent) {
        line(indent, node.title().in(locale) + " (" + node.day() + ")");
        String inner = indent + "  ";
        node.inputs().forEach(input -> line(inner, input.label().in(locale) + ": " + input.value().in(locale)));
        node.rules().forEach(rule -> line(inner, cited(rule)));
        node.checks().forEach(check -> line(inner, "[" + outcome(check.outcome()) + "] " + check.rule().in(locale)
                + (check.detail() == null ? "" : ": " + check.detail().in(locale))));
        node.steps().forEach(step -> line(inner, step.label().in(locale) + ": " + step.arithmetic().in(locale) + " = "
                + Wording.rupiah(step.result(), english())));
        if (node.rounding() != null) {
            line(inner, ROUNDING.in(locale) + ": " + node.rounding().in(locale));
        }
        if (node.total() != null) {
            line(inner, TOTAL.in(locale) + ": " + Wording.rupiah(node.total(), english()));
        }
        node.parts().forEach(part -> node(part, inner));
    }

    private String cited(Explanation.CitedRule rule) {
        return RULE.in(locale) + ": " + rule.label().in(locale) + " = " + rule.value() + "; " + rule.regulation() + ", "
                + SINCE.in(locale) + " " + rule.validFrom() + (rule.verify() ? " (" + VERIFY.in(locale) + ")" : "");
    }

    private String outcome(Explanation.CheckOutcome outcome) {
        return (switch (outcome) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case NOT_KNOWN_YET -> NOT_KNOWN;
        }).in(locale);
    }

    private boolean english() {
        return "en".equals(locale.getLanguage());
    }

    private void line(String indent, String content) {
        out.append(indent).append(content).append('\n');
    }
}
