package id.sigap.auth.oauth;

import id.sigap.auth.code.DeliveryState;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.signin.OfferStep.Offer;
import id.sigap.auth.signin.OfferStep.SentCode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The forms of the sign-in page, as HTML: one for each way in. They post without a script; a passkey alone needs one. */
final class PageForms {

    private static final String SIX_DIGITS = " type=\"text\" inputmode=\"numeric\" pattern=\"[0-9 \\-]{6,8}\" maxlength=\"8\" autocomplete=\"one-time-code\"";

    private final Locale locale;
    private final Map<String, String> carried;

    PageForms(Locale locale, AuthorizationRequest request) {
        this.locale = locale;
        this.carried = request.carried();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    String credentials() {
        return form(carried, field("identifier", PageText.IDENTIFIER, " type=\"text\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\"")
                + field("password", PageText.PASSWORD, " type=\"password\" autocomplete=\"current-password\"") + submit()) + passkey();
    }

    String secondStep(UUID stepId, Offer offer) {
        Map<String, String> hidden = new LinkedHashMap<>(carried);
        hidden.put("step_id", stepId.toString());
        StringBuilder forms = new StringBuilder();
        if (offer.factors().contains(FactorKind.TOTP)) {
            forms.append(section(PageText.APP, form(hidden, field("totp", PageText.APP_CODE, SIX_DIGITS) + submit())));
        }
        if (offer.factors().contains(FactorKind.CODE)) {
            forms.append(section(PageText.CODE, code(hidden, offer)));
        }
        forms.append(passkey());
        if (offer.factors().contains(FactorKind.RECOVERY_CODE)) {
            forms.append(section(PageText.RECOVERY, form(hidden, field("recovery_code", PageText.RECOVERY_CODE,
                    " type=\"text\" autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"40\"") + submit())));
        }
        return forms.append(form(carried, "<p><button type=\"submit\" class=\"other\">" + say(PageText.BEGIN_AGAIN) + "</button></p>\n")).toString();
    }

    private String code(Map<String, String> hidden, Offer offer) {
        String sent = offer.sent().map(code -> sent(hidden, code)).orElse("");
        return sent + (offer.codesLeave() ? form(hidden, offer.addresses().stream().map(this::send).collect(Collectors.joining()))
                : "<p>" + say(PageText.NO_CODES) + "</p>\n");
    }

    private String sent(Map<String, String> hidden, SentCode code) {
        boolean lost = code.delivery() == DeliveryState.FAILED || code.delivery() == DeliveryState.EXPIRED;
        String how = lost ? say(PageText.CODE_FAILED, code.to().masked()) : say(PageText.CODE_SENT, code.to().masked(), minutes(code.left()));
        return "<p role=\"status\">" + how + "</p>\n" + form(hidden, field("code", PageText.CODE_FIELD, SIX_DIGITS) + submit());
    }

    private String send(Contact to) {
        return "<p><button type=\"submit\" class=\"other\" name=\"channel\" value=\"" + to.kind() + "\">" + say(PageText.SEND_CODE, to.masked()) + "</button></p>\n";
    }

    /** Hidden until the script has found that the browser knows passkeys. */
    private String passkey() {
        String fields = "<input type=\"hidden\" name=\"ceremony_id\">\n<input type=\"hidden\" name=\"credential\">\n";
        return "<section id=\"passkey\" hidden data-failed=\"" + say(PageText.PASSKEY_FAILED) + "\">\n<h2>" + say(PageText.PASSKEY) + "</h2>\n"
                + form(carried, fields + "<p><button type=\"button\">" + say(PageText.PASSKEY_BUTTON) + "</button></p>\n")
                + "</section>\n<noscript><p>" + say(PageText.PASSKEY_NEEDS_SCRIPT) + "</p></noscript>\n";
    }

    private String section(PageText title, String content) {
        return "<section>\n<h2>" + say(title) + "</h2>\n" + content + "</section>\n";
    }

    private String form(Map<String, String> hidden, String content) {
        return "<form method=\"post\" action=\"authorize\">\n" + hidden.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + field.getKey() + "\" value=\"" + escaped(field.getValue()) + "\">\n")
                .collect(Collectors.joining()) + content + "</form>\n";
    }

    private String field(String name, PageText label, String attributes) {
        return "<p><label for=\"" + name + "\">" + say(label) + "</label>\n<input id=\"" + name + "\" name=\"" + name + "\"" + attributes + " required></p>\n";
    }

    private String submit() {
        return "<p><button type=\"submit\">" + say(PageText.SIGN_IN) + "</button></p>\n";
    }

    private String say(PageText text, Object... values) {
        return escaped(text.in(locale, values));
    }

    private static long minutes(Duration left) {
        return Math.max(1, (left.toSeconds() + 59) / 60);
    }
}
