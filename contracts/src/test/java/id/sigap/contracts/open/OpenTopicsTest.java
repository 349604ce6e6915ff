package id.sigap.contracts.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventTypes;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenTopicsTest {

    @Test
    void noEventOnAnOpenTopicCanCarryAPerson() {
        List<Class<? extends Event>> open = EventTypes.all().stream().filter(event -> EventTypes.topicOf(event).kind().open()).toList();

        assertTrue(open.size() >= 6, "only " + open);
        assertEquals(List.of(), open.stream().flatMap(event -> OpenFields.faultsOf(event).stream()).toList());
    }

    private record Harmless(UUID claimId, Pseudonym person, Segment segment, Set<Segment> set, List<Segment> list, LocalDate day, Instant at,
            int workers, long durationMillis, boolean straightThrough, Rupiah amount, @Matches("[A-Z]{3}-[0-9]{2}") String region,
            Nested nested) {
    }

    private record Nested(Segment segment, Rupiah amount) {
    }

    @Test
    void theHarmlessKindsPass() {
        assertEquals(List.of(), OpenFields.faultsOf(Harmless.class));
    }

    private record Leaking(String name, Nik nik, Passport passport, Kpj kpj, UUID personId, UUID accountId, Object anything, Map<String, String> map, Set<String> texts,
            List<Nik> niks, double score, byte[] picture, @Matches(".*") String any, @Matches("[A-Z ]+") String letters,
            @Matches("[0-9]{11}") String digits, LeakingBelow below) {
    }

    private record LeakingBelow(Segment segment, String remark) {
    }

    @Test
    void eachKindThatCouldHoldAPersonIsFound() {
        List<String> faults = OpenFields.faultsOf(Leaking.class);

        List<String> named = faults.stream().map(fault -> fault.substring(0, fault.indexOf(' '))).toList();
        assertEquals(List.of("Leaking.name", "Leaking.nik", "Leaking.passport", "Leaking.kpj", "Leaking.personId", "Leaking.accountId", "Leaking.anything",
                "Leaking.map", "Leaking.texts", "Leaking.niks", "Leaking.score", "Leaking.picture", "Leaking.any", "Leaking.letters",
                "Leaking.digits", "LeakingBelow.remark"), named);
    }

    @SuppressWarnings("rawtypes")
    private record Raw(Set set) {
    }

    @Test
    void aCollectionThatDoesNotSayOfWhatIsRefused() {
        assertEquals(1, OpenFields.faultsOf(Raw.class).size());
    }

    @Test
    void aFaultSaysWhatToDo() {
        assertEquals("LeakingBelow.remark is a free text; declare its form with @Matches, or make it an enum",
                OpenFields.faultsOf(LeakingBelow.class).getFirst());
    }
}
