package id.sigap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Outside;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The employer of the demo, through the public API. */
public final class Employer {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Api api;
    private final String npp;
    private final Outside outside;

    public Employer(Api api, String npp, Outside outside) {
        this.api = api;
        this.npp = npp;
        this.outside = outside;
    }

    public void present() {
        Api.Answer answer = api.put("/membership/v1/employers/" + npp,
                Map.of("name", "PT Maju Sejahtera", "scale", "MENENGAH", "riskClass", "III"));
        if (answer.status() != 200) {
            answer.expect(201);
        }
    }

    /** Registers a worker; answers membership id and KPJ. */
    public Api.Answer hire(Citizen citizen, long wage, LocalDate startedOn) {
        Map<String, Object> order = new HashMap<>(citizen.number());
        order.putAll(Map.of("fullName", citizen.fullName(), "birthDate", citizen.birthDate().toString(), "sex", "FEMALE",
                "monthlyWage", wage, "startedOn", startedOn.toString()));
        return api.post("/membership/v1/employers/" + npp + "/workers", order).expect(201);
    }

    /** Reports that a worker resigned. */
    public void end(String membershipId, LocalDate letterDate, LocalDate lastDay) {
        end(membershipId, "RESIGNATION", letterDate, lastDay);
    }

    /** Reports a PHK, from that day on. */
    public void dismiss(String membershipId, LocalDate day) {
        end(membershipId, "PHK", day, day);
    }

    private void end(String membershipId, String reason, LocalDate letterDate, LocalDate lastDay) {
        api.post("/membership/v1/employers/" + npp + "/workers/" + membershipId + "/end",
                Map.of("reason", reason, "letterDate", letterDate.toString(), "lastDay", lastDay.toString())).expect(200);
    }

    /** Asks for the bill of a month and pays it at the bank, which calls us back; refused if every worker of it is billed already. */
    public Api.Answer billAndPay(YearMonth month) {
        Api.Answer bill = api.post("/payment/v1/employers/" + npp + "/bills", Map.of("month", month.toString()));
        if (bill.status() == 201) {
            String outcome = outside.pay(bill.text("/kodeIuran")).path("outcome").asText();
            if (!"PAID".equals(outcome)) {
                throw new IllegalStateException("the bank says " + outcome);
            }
        }
        return bill;
    }

    /**
     * Bills and pays a month until each of these workers was named: a bill that comes before payment-service has heard of somebody
     * names only those who were left over. Answers the bill that named the last of them.
     */
    public Api.Answer payFor(YearMonth month, String... kpjs) {
        Set<String> missing = new HashSet<>(List.of(kpjs));
        return Patience.until("the bill to name all", SOON, () -> billAndPay(month), bill -> {
            if (bill.status() == 201) {
                missing.removeAll(named(bill.text("/kodeIuran")));
            }
            return missing.isEmpty();
        });
    }

    private Set<String> named(String kodeIuran) {
        Set<String> kpjs = new HashSet<>();
        String lines = "/payment/v1/employers/" + npp + "/bills/" + kodeIuran + "/lines?limit=100";
        JsonNode page = api.get(lines).expect(200).body();
        kpjs.addAll(page.path("items").findValuesAsText("kpj"));
        while (page.hasNonNull("next")) {
            page = api.get(lines + "&cursor=" + page.path("next").asText()).expect(200).body();
            kpjs.addAll(page.path("items").findValuesAsText("kpj"));
        }
        return kpjs;
    }
}
