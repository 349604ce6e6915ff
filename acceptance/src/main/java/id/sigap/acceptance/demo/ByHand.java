package id.sigap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A selfie's longest way: a bad picture that is explained, a good one that the machine does not recognise, an officer who compares, and the book of who looked. */
final class ByHand {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String VERIFICATIONS = "/biometric/v1/verifications/";
    private static final String REVIEWS = "/biometric/v1/reviews";
    private static final List<String> BOTH = List.of("selfie", "reference");

    private final Stage stage;
    private final Api officer;

    ByHand(Stage stage, Api officer) {
        this.stage = stage;
        this.officer = officer;
    }

    /** From registration to an account that is hers. */
    void bind(Member worker) {
        String[] ids = new String[2];
        stage.step("registers and names who she is", () -> {
            worker.join();
            ids[0] = worker.askForBinding();
            return "a selfie is awaited";
        });
        stage.step("a selfie in the dark; she reads why, and what to do", () -> {
            Api.Answer dark = worker.selfie(ids[0], Faces.dark());
            outcome(dark, Set.of("BAD_PICTURE"));
            return told(worker.app().speaking("id").get(VERIFICATIONS + dark.text("/verificationId")).expect(200).body().path("reasons"));
        });
        stage.step("has a brighter one looked at before she sends it", () -> {
            JsonNode seen = worker.app().postBytes("/biometric/v1/picture-checks", "image/jpeg", Faces.selfie()).expect(200).body();
            if (!seen.path("usable").asBoolean()) {
                throw new IllegalStateException("the brighter picture would not do: " + seen.path("reasons"));
            }
            return "it will do, and no attempt is spent";
        });
        stage.step("sends it; the machine cannot tell her by that scan", () -> {
            Api.Answer good = worker.selfie(ids[0], Faces.selfie());
            ids[1] = good.text("/verificationId");
            return outcome(good, Set.of("UNSURE", "NO_MATCH")) + ", next: " + good.text("/next");
        });
        stage.step("asks for an officer; the app stays open to her meanwhile", () -> {
            String next = worker.app().post(VERIFICATIONS + ids[1] + "/review", Map.of()).expect(202).text("/next");
            worker.app().get("/membership/v1/home").expect(200);
            return next;
        });
        stage.step("an officer opens both pictures and compares", () -> decide(ids[1]));
        stage.step("the account is hers", () -> {
            worker.awaitBinding(ids[0], "BOUND");
            worker.refresh();
            return "BOUND";
        });
        stage.step("sees who looked at her pictures", () -> looks(worker, ids[1]));
    }

    private static String outcome(Api.Answer verification, Set<String> wanted) {
        String outcome = verification.text("/outcome");
        if (!wanted.contains(outcome)) {
            throw new IllegalStateException("the face was judged " + outcome + " and not " + String.join(" or ", wanted));
        }
        return outcome;
    }

    /** The codes, and the words of the first. */
    private static String told(JsonNode reasons) {
        List<String> codes = reasons.findValuesAsText("code");
        return String.join(", ", codes) + ": " + reasons.at("/0/problem").asText() + " " + reasons.at("/0/advice").asText();
    }

    private String decide(String verification) {
        String machine = listed(verification).path("machineOutcome").asText();
        for (String kind : BOTH) {
            Patience.until("the " + kind + " to be there", SOON, () -> officer.get(REVIEWS + "/" + verification + "/pictures/" + kind), answer -> answer.status() == 200);
        }
        officer.post(REVIEWS + "/" + verification + "/decision", Map.of("decision", "SAME_PERSON")).expect(204);
        return "the machine said " + machine + ", she says SAME_PERSON";
    }

    /** On the list of what waits for officers, which may have more on it than today's. */
    private JsonNode listed(String verification) {
        String page = REVIEWS + "?limit=100";
        JsonNode reviews = officer.get(page).expect(200).body();
        while (true) {
            for (JsonNode review : reviews.path("items")) {
                if (verification.equals(review.path("verificationId").asText())) {
                    return review;
                }
            }
            if (!reviews.hasNonNull("next")) {
                throw new IllegalStateException("the selfie is not on the officers' list");
            }
            reviews = officer.get(page + "&cursor=" + reviews.path("next").asText()).expect(200).body();
        }
    }

    private static String looks(Member worker, String verification) {
        List<String> seen = new ArrayList<>();
        String who = "";
        for (JsonNode look : worker.app().get("/biometric/v1/picture-accesses").expect(200).body().path("items")) {
            if (verification.equals(look.path("verificationId").asText())) {
                seen.add(look.path("picture").asText());
                who = look.path("role").asText() + " " + look.path("officer").asText();
            }
        }
        if (!Set.copyOf(seen).equals(Set.of("SELFIE", "REFERENCE"))) {
            throw new IllegalStateException("an officer opened both pictures, and the member is told of " + seen);
        }
        return String.join(" and ", seen) + ", by " + who;
    }
}
