package id.sigap.membership.people;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.membership.PersonState;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class PastPersonsTest {

    @Inject
    PastPersons past;
    @Inject
    Tables tables;

    @Test
    void allPersonsAreToldOfOnceMoreInBatches() {
        UUID citizen = Scene.bind(UUID.randomUUID(), Scene.nik()).personId();
        UUID foreigner = Scene.bind(UUID.randomUUID(), Scene.passport()).personId();
        TestEvents.await(citizen.toString(), PersonState.class);
        TestEvents.await(foreigner.toString(), PersonState.class);
        tables.update("update persons_told set after_id = ?, persons = 0, done_at = null", new UUID(0, 0));

        PastPersons.Told told = past.next();
        for (int i = 0; i < 1_000 && !told.done(); i++) {
            told = past.next();
        }

        assertTrue(told.done());
        assertEquals(tables.count("select count(*) from person"), told.persons());
        assertEquals(1, tables.count("select count(*) from persons_told where done_at is not null"));
        assertToldTwice(citizen, true, Scene.REGION);
        assertToldTwice(foreigner, false, null);
    }

    private static void assertToldTwice(UUID person, Boolean citizen, String region) {
        await().atMost(Duration.ofSeconds(20)).until(() -> TestEvents.all(person.toString(), PersonState.class).size() >= 2);
        List<PersonState> told = TestEvents.all(person.toString(), PersonState.class);
        assertEquals(told.getFirst(), told.getLast());
        assertEquals(citizen, told.getLast().citizen());
        assertEquals(region, told.getLast().region());
    }
}
