package id.sigap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.util.Map;

/** Somebody types the name that everybody calls her, which the civil registry does not have: she is told the field, and an officer has it asked by the other name. */
final class ByAnotherName {

    /** The registry scores the one against the other below 80. */
    static final String REGISTERED = "Siti Nuraisyah binti Hasan";
    static final String TYPED = "Nuri Hasan";
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String CASES = "/auth/v1/binding-cases";

    private final Stage stage;
    private final Api officer;

    ByAnotherName(Stage stage, Api officer) {
        this.stage = stage;
        this.officer = officer;
    }

    /** From registration to an account that is hers. */
    void bind(Member worker) {
        String[] binding = new String[1];
        stage.step("binds by the name that everybody calls her", () -> {
            worker.join();
            binding[0] = worker.nameHerself();
            JsonNode told = worker.awaitBinding(binding[0], "NOT_CONFIRMED").body();
            return "NOT_CONFIRMED, differs in " + told.at("/differences/0").asText() + ", next: " + told.path("otherStep").asText();
        });
        stage.step("asks an officer, with the name on her card", () -> {
            Api.Answer asked = worker.app().post("/auth/v1/bindings/" + binding[0] + "/case",
                    Map.of("reason", "NAME_WRITTEN_OTHERWISE", "statement", REGISTERED)).expect(202);
            return asked.text("/state") + ", due on " + asked.text("/officersCase/dueOn");
        });
        stage.step("an officer reads it, and has the registry asked by that name", () -> {
            JsonNode opened = opened(binding[0]);
            officer.post(CASES + "/" + opened.at("/officersCase/caseId").asText() + "/decision",
                    Map.of("decision", "ACCEPT", "correctedName", opened.path("statement").asText())).expect(200);
            worker.awaitBinding(binding[0], "AWAITING_FACE");
            return "the registry agrees, a selfie is awaited";
        });
        stage.step("her own face; the account is hers", () -> {
            String outcome = worker.selfie(binding[0], Faces.selfie()).text("/outcome");
            worker.awaitBinding(binding[0], "BOUND");
            worker.refresh();
            return outcome + ", BOUND";
        });
    }

    /** The list tells of nobody, and the newest case is its last. */
    private JsonNode opened(String binding) {
        String cursor = "";
        while (true) {
            JsonNode page = officer.get(CASES + "?limit=100" + cursor).expect(200).body();
            JsonNode last = page.path("items").path(page.path("items").size() - 1);
            if (!page.hasNonNull("next")) {
                JsonNode opened = officer.get(CASES + "/" + last.path("caseId").asText()).expect(200).body();
                if (!binding.equals(opened.path("bindingId").asText())) {
                    throw new IllegalStateException("the newest case on the officers' list is another's");
                }
                return opened;
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    /** Whom the registry has by the one name, and who calls herself by the other. */
    static Citizen called(Citizen someone, String name) {
        return new Citizen(someone.nik(), null, name, someone.birthDate(), someone.email(), someone.phone(), someone.accountNumber());
    }
}
