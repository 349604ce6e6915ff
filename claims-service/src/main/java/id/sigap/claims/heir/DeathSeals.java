package id.sigap.claims.heir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.Named;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Seals and opens what the case of a death holds, with the key of who died. */
@ApplicationScoped
class DeathSeals {

    private static final String FACTS = "death.facts";
    private static final String WHY = "death.why";
    private static final String PARTY = "death.party";

    private final PersonalData sealer;
    private final BlindIndex index;
    private final ObjectMapper json;

    DeathSeals(PersonalData sealer, BlindIndex index, ObjectMapper json) {
        this.sealer = sealer;
        this.index = index;
        this.json = json;
    }

    byte[] facts(UUID deceased, DeathFacts facts) {
        try {
            return facts == null ? null : sealer.seal(deceased, FACTS, json.writeValueAsBytes(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts are writable as JSON", e);
        }
    }

    DeathFacts facts(UUID deceased, byte[] sealed) {
        try {
            return sealed == null ? null : json.readValue(sealer.openBytes(deceased, FACTS, sealed), DeathFacts.class);
        } catch (IOException e) {
            throw new IllegalStateException("kept facts are readable", e);
        }
    }

    byte[] why(UUID deceased, String why) {
        return why == null ? null : sealer.seal(deceased, WHY, why);
    }

    String why(UUID deceased, byte[] sealed) {
        return sealed == null ? null : sealer.open(deceased, WHY, sealed);
    }

    byte[] party(Named person) {
        return index.of(PARTY, person.key());
    }
}
