package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import id.sigap.contracts.problem.MembershipProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker from another country, who has a passport and no NIK, and an e-mail address only. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignerIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private World world;

    @BeforeAll
    void suite(World given) {
        world = given;
    }

    @Test
    void aForeignerRegistersByEMailAloneIsBoundByPassportAndFindsTheMembership() {
        // given a foreigner whom an employer has registered
        Member foreigner = world.foreigner();
        String kpj = world.employer().hire(foreigner.citizen(), 9_000_000, LocalDate.of(2025, 3, 1)).text("/kpj");
        // when she registers without a number, and proves to be the passport's bearer
        foreigner.join();
        String binding = foreigner.askForBinding();
        assertEquals("NO_MATCH", foreigner.selfie(binding, Faces.impostor()).text("/outcome"));
        assertEquals("MATCH", foreigner.selfie(binding, Faces.selfie()).text("/outcome"));
        foreigner.awaitBinding(binding, "BOUND");
        foreigner.refresh();
        // then her membership is hers
        Api.Answer me = foreigner.app().get("/membership/v1/me").expect(200);
        assertEquals(foreigner.citizen().passport().masked(), me.text("/passportMasked"));
        assertFalse(me.body().has("nikMasked"));
        Patience.until("the card", SOON, () -> foreigner.app().get("/membership/v1/home"), home -> home.body().toString().contains(kpj));
    }

    @Test
    void whileTheImmigrationOfficeIsAwayAForeignersBindingWaits() throws InterruptedException {
        Member foreigner = world.foreigner();
        foreigner.join();
        world.outside().api().post("/immigration/admin/faults", Map.of("kind", "OUTAGE", "times", 1_000)).expect(200);
        String binding;
        try {
            Citizen citizen = foreigner.citizen();
            Map<String, Object> order = Map.of("passport", citizen.number().get("passport"), "fullName", citizen.fullName(), "birthDate",
                    citizen.birthDate().toString());
            binding = foreigner.app().post("/auth/v1/bindings", order).expect(202).text("/bindingId");
            Thread.sleep(3_000);
            assertEquals("CHECKING_REGISTRY", foreigner.app().get("/auth/v1/bindings/" + binding).text("/state"));
            // and citizens are bound meanwhile
            world.newcomer().joinAndBind(Faces.selfie());
        } finally {
            world.outside().api().delete("/immigration/admin/faults");
        }
        foreigner.awaitBinding(binding, "AWAITING_FACE");
    }

    @Test
    void anIndonesiansPassportIsAnsweredWithTheNik() {
        Member somebody = world.unknown();
        somebody.join();
        refused(MembershipProblem.NIK_REQUIRED, somebody.app(), app -> app.post("/auth/v1/bindings", Map.of("passport",
                Map.of("number", "A1234567", "country", "IDN"), "fullName", "Siti Rahmawati", "birthDate", "1990-08-17")));
    }
}
