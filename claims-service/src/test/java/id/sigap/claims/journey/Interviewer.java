package id.sigap.claims.journey;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestTokens;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An officer with a branch of the own, who offers times. */
final class Interviewer {

    private static final AtomicInteger BRANCHES = new AtomicInteger(100);

    final UUID accountId;
    final String branch = "KCP-" + BRANCHES.incrementAndGet();
    final String token;

    Interviewer() {
        this(Ids.next());
    }

    Interviewer(UUID accountId) {
        this.accountId = accountId;
        token = TestTokens.token(accountId, Set.of(Role.OFFICER), Map.of("branch", branch));
    }

    /** A working day at least two days ahead, at this time in Jakarta. */
    static ZonedDateTime workday(int hour, int minute) {
        LocalDate day = LocalDate.now(Clocks.JAKARTA).plusDays(3);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.of(hour, minute)).atZone(Clocks.JAKARTA);
    }

    static Map<String, Object> phone(ZonedDateTime start) {
        return Map.of("startsAt", start.toInstant().toString(), "minutes", 30, "medium", "PHONE");
    }

    static Map<String, Object> video(ZonedDateTime start) {
        return Map.of("startsAt", start.toInstant().toString(), "minutes", 30, "medium", "VIDEO", "link", "https://video.example/r/7Q2K");
    }

    @SafeVarargs
    final Response offer(Map<String, Object>... slots) {
        return Api.post(token, "/claims/v1/interviews/slots", Map.of("slots", Arrays.asList(slots)));
    }

    /** Telephone slots of half an hour, one after another from nine; their ids. */
    List<String> offers(int count) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, Object>[] slots = new Map[count];
        for (int i = 0; i < count; i++) {
            slots[i] = phone(workday(9, 0).plusMinutes(30L * i));
        }
        return offer(slots).then().statusCode(201).extract().path("items.slotId");
    }
}
