package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.data.Credentials;
import id.sigap.acceptance.data.Database;
import id.sigap.acceptance.data.Fill;
import id.sigap.acceptance.data.Member;
import id.sigap.acceptance.data.Population;
import id.sigap.acceptance.data.Store;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code ./sigap data} writes is no different for the services from what they wrote themselves. */
@ExtendWith(SuiteUnderTest.class)
class GeneratedMembersIT {

    private static final int MEMBERS = 200;

    @Test
    void aGeneratedMemberSignsInAndSeesCardsAndBalances(World world) throws SQLException {
        // given
        for (Store store : Store.values()) {
            new Fill(store, Database.of(world.suite().environment(store.part())), new Population(Population.DEFAULT_SEED), (members, rows) -> { }).upTo(MEMBERS);
        }
        Population population = new Population(Population.DEFAULT_SEED);
        Member member = IntStream.range(0, MEMBERS).mapToObj(population::member)
                .filter(each -> each.memberships().size() == 2 && each.memberships().stream().noneMatch(card -> card.ledger().isEmpty())).findFirst().orElseThrow();
        // when
        Api.Answer tokens = world.gateway().post("/auth/v1/tokens",
                Map.of("identifier", member.email(), "password", Credentials.PASSWORD, "device", Map.of("name", "generated phone"))).expect(200);
        Api app = world.gateway().as(tokens.text("/accessToken"));
        JsonNode home = app.get("/membership/v1/home").expect(200).body();
        // then
        assertEquals("READY", home.at("/status").asText());
        Map<String, String> cards = new TreeMap<>();
        home.at("/cards/items").forEach(card -> cards.put(card.at("/kpj").asText(), card.at("/employer").asText()));
        Map<String, Long> balances = new TreeMap<>();
        home.at("/balances/items").forEach(line -> balances.put(line.at("/kpj").asText() + " " + line.at("/programme").asText(), line.at("/available").asLong()));
        Map<String, String> expectedCards = new TreeMap<>();
        Map<String, Long> expectedBalances = new TreeMap<>();
        for (Member.Membership each : member.memberships()) {
            expectedCards.put(each.kpj(), each.employer().name());
            each.ledger().forEach(holding -> expectedBalances.put(each.kpj() + " " + holding.programme(), holding.balance()));
        }
        assertEquals(expectedCards, cards);
        assertEquals(expectedBalances, balances);
    }
}
