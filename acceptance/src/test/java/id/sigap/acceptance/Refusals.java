package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Api;
import id.sigap.contracts.problem.ProblemType;
import java.util.function.Function;

/** What every refusal has in common: its status, RFC 9457, a stable type, texts in two languages. */
final class Refusals {

    private Refusals() {
    }

    /** Sends the same twice, as somebody who reads Indonesian and as somebody who reads English. @return the English answer */
    static Api.Answer refused(ProblemType wanted, Api who, Function<Api, Api.Answer> act) {
        Api.Answer indonesian = act.apply(who.speaking("id"));
        Api.Answer english = act.apply(who.speaking("en"));
        is(wanted, indonesian, wanted.title().indonesian(), "id");
        is(wanted, english, wanted.title().english(), "en");
        assertNotEquals(indonesian.text("/detail"), english.text("/detail"));
        return english;
    }

    private static void is(ProblemType wanted, Api.Answer answer, String title, String language) {
        String shown = answer.status() + " " + answer.body();
        assertAll(
                () -> assertEquals(wanted.status(), answer.status(), shown),
                () -> assertTrue(answer.raw().headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), shown),
                () -> assertEquals(language, answer.raw().headers().firstValue("Content-Language").orElse(""), shown),
                () -> assertEquals(wanted.type(), answer.text("/type"), shown),
                () -> assertEquals(wanted.status(), answer.body().path("status").asInt(), shown),
                () -> assertEquals(title, answer.text("/title"), shown));
    }
}
