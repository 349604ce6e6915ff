package id.sigap.auth.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import id.sigap.platform.json.JsonSetup;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is sealed with a binding that is under way must be readable after the next release too. */
class ClaimedSealTest {

    private static final LocalDate BORN = LocalDate.of(1990, 7, 1);
    private final ObjectMapper json = JsonSetup.standalone();

    @Test
    void whatWasSealedBeforeForeignersCameIsStillRead() throws JsonProcessingException {
        String before = "{\"nik\":\"3273014107900003\",\"fullName\":\"Sri Wahyuni\",\"birthDate\":\"1990-07-01\",\"legalName\":\"SRI WAHYUNI\",\"sex\":\"FEMALE\"}";

        assertEquals(new Claimed(new Nik("3273014107900003"), "Sri Wahyuni", BORN, "SRI WAHYUNI", Sex.FEMALE), read(before));
    }

    @Test
    void aCitizenAndAForeignerComeBackAsTheyWere() throws JsonProcessingException {
        Claimed citizen = new Claimed(new Nik("3273014107900003"), "Sri Wahyuni", BORN, null, null);
        Claimed foreigner = new Claimed(new Passport("Z1234567", "IND"), "Priya Raman", BORN, "PRIYA RAMAN", Sex.FEMALE);

        assertEquals(citizen, read(json.writeValueAsString(ClaimedSeal.Sealed.of(citizen))));
        assertEquals(foreigner, read(json.writeValueAsString(ClaimedSeal.Sealed.of(foreigner))));
    }

    private Claimed read(String text) throws JsonProcessingException {
        return json.readValue(text, ClaimedSeal.Sealed.class).claimed();
    }
}
