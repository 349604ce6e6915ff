package id.sigap.acceptance.client;

import id.sigap.local.Person;
import java.util.Map;

/** Somebody who works with the suite: signs in with the credentials that {@code ./sigap up} prints. */
public final class Staff {

    private Staff() {
    }

    public static Api signIn(Api gateway, Person person) {
        return gateway.as(gateway.post("/auth/v1/tokens", Map.of("identifier", person.email(), "password", person.password(),
                "device", Map.of("name", "demo desk"))).expect(200).text("/accessToken"));
    }
}
