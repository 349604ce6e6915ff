package id.sigap.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The world around the suite, as the sandbox plays it: the registry's office, the bank's counter, the worker's phone. */
public final class Outside {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final Api sandbox;

    public Outside(URI sandbox) {
        this.sandbox = Api.at(sandbox);
    }

    /** The civil registry, or of a foreigner the immigration office, knows a person, with a photograph. */
    public void register(Citizen citizen, byte[] photo) {
        String place = citizen.passport() == null ? "/registry/admin/persons/" + citizen.nik()
                : "/immigration/admin/passports/" + citizen.passport().country() + "/" + citizen.passport().number();
        expectDone(sandbox.put(place, Map.of("fullName", citizen.fullName(), "birthDate", citizen.birthDate().toString(), "sex", "FEMALE")));
        expectDone(sandbox.putBytes(place + "/photo", "image/jpeg", photo));
    }

    public void openAccount(Citizen citizen, String bankCode) {
        expectDone(sandbox.post("/bank/admin/accounts",
                Map.of("bankCode", bankCode, "accountNo", citizen.accountNumber(), "name", citizen.fullName())));
    }

    /** A bank's customer pays a bill; the bank tells us with a signed callback. */
    public JsonNode pay(String kodeIuran) {
        Api.Answer answer = sandbox.post("/bank/admin/va-payments", Map.of("kodeIuran", kodeIuran));
        expectDone(answer);
        return answer.body();
    }

    /** The one-time code in the newest message to an address that came after others. */
    public String codeFor(String address) {
        String path = "/catcher/messages?limit=5&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        Api.Answer answer = Patience.until("a code to arrive", Duration.ofSeconds(20), () -> sandbox.get(path),
                messages -> CODE.matcher(messages.body().toString()).find());
        Matcher code = CODE.matcher(newest(answer.body()));
        if (!code.find()) {
            throw new IllegalStateException("the newest message holds no code");
        }
        return code.group();
    }

    private static String newest(JsonNode messages) {
        JsonNode list = messages.isArray() ? messages : messages.elements().next();
        return list.get(0).path("text").isMissingNode() ? list.get(0).toString() : list.get(0).path("text").asText();
    }

    public Api api() {
        return sandbox;
    }

    private static void expectDone(Api.Answer answer) {
        if (answer.status() / 100 != 2) {
            answer.expect(200);
        }
    }
}
