package id.sigap.membership.people;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** biometric-service found one human being under two numbers. */
@QuarkusTest
@WithTestResource(Infra.class)
class OneFaceSeveralNumbersTest {

    private static final List<String> NOTED = List.of("ONE_FACE_SEVERAL_NUMBERS");

    @Inject
    Tables tables;

    private void told(OnePersonSeveralNumbers found, long version) {
        String eventId = Ids.next().toString();
        TestEvents.publish(found, version, eventId);
        await().until(() -> tables.hasSeen(eventId));
    }

    @Test
    void itIsNotedAtBothPersonsOnceAndNothingElseChanges() {
        UUID account = UUID.randomUUID();
        UUID citizen = Scene.bind(account, Scene.nik()).personId();
        UUID foreigner = Scene.bind(UUID.randomUUID(), Scene.passport()).personId();
        UUID caseId = UUID.randomUUID();

        told(new OnePersonSeveralNumbers(caseId, citizen, foreigner, Instant.now()), 1);
        told(new OnePersonSeveralNumbers(caseId, citizen, foreigner, Instant.now()), 2);

        assertEquals(NOTED, tables.reviews(citizen));
        assertEquals(NOTED, tables.reviews(foreigner));
        assertEquals(List.of("{\"other\":\"" + foreigner + "\"}"), tables.reviewDetails(citizen), "sealed with the person's key");
        assertEquals(2, tables.count("select count(*) from identity_review where raised_by = ? and closed_at is null", "likeness:" + caseId));
        assertEquals(1, tables.count("select count(*) from person where id = ? and account_id = ?", citizen, account), "nobody loses their account");
    }

    @Test
    void whoIsNotKnownHereStopsNothing() {
        UUID known = Scene.bind(UUID.randomUUID(), Scene.nik()).personId();

        told(new OnePersonSeveralNumbers(UUID.randomUUID(), UUID.randomUUID(), known, Instant.now()), 1);

        assertEquals(NOTED, tables.reviews(known));
        assertTrue(tables.reviewDetails(known).getFirst().contains("other"));
    }
}
