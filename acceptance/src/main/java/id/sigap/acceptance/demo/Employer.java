package id.sigap.acceptance.demo;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Outside;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** The employer of the demo, through the public API. */
public final class Employer {

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

    public void end(String membershipId, LocalDate letterDate, LocalDate lastDay) {
        api.post("/membership/v1/employers/" + npp + "/workers/" + membershipId + "/end",
                Map.of("reason", "RESIGNATION", "letterDate", letterDate.toString(), "lastDay", lastDay.toString())).expect(200);
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
}
