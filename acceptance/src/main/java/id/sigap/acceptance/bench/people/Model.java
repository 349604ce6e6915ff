package id.sigap.acceptance.bench.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Outside;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Somebody who registers by herself and is bound by the demo's selfie; {@link FacesKnown} gives her face to others. */
public final class Model {

    private Model() {
    }

    /** @return whom she was bound to */
    public static UUID of(Suite suite) {
        Outside outside = new Outside(suite.url(Part.SANDBOX));
        Citizen citizen = Citizen.fresh(new SecureRandom());
        outside.register(citizen, Faces.registry());
        Member member = new Member(Api.at(suite.gateway()), outside, citizen);
        member.joinAndBind(Faces.selfie());
        try {
            byte[] claims = Base64.getUrlDecoder().decode(member.app().token().split("\\.")[1]);
            return UUID.fromString(new ObjectMapper().readTree(new String(claims, StandardCharsets.UTF_8)).path("pid").textValue());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
