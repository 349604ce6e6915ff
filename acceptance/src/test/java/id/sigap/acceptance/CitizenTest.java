package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Citizen;
import id.sigap.contracts.type.Nik;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CitizenTest {

    @Test
    void inventedPeopleHaveNiksThatAgreeWithTheirBirthDates() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 10_000; i++) {
            Citizen citizen = Citizen.fresh(random);
            assertTrue(new Nik(citizen.nik()).agreesWith(citizen.birthDate()));
        }
    }
}
