package id.sigap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Outside;
import id.sigap.acceptance.client.Patience;
import id.sigap.acceptance.client.Staff;
import id.sigap.contracts.auth.Role;
import id.sigap.local.Part;
import id.sigap.local.Person;
import id.sigap.local.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * {@code ./sigap demo}: the main job, from a worker's registration to a paid claim, then a claim of each other programme, through
 * the gateway and with public endpoints only. Exit status 0 only if the claim is PAID and the ledger proves its sum.
 */
public final class Demo {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String BANK = "014";
    private static final long WAGE = 6_000_000;
    private static final long HIGH_WAGE = 300_000_000;
    private static final int LETTER_DAYS_AGO = 40;
    private static final int YOUNG_LETTER_DAYS_AGO = 10;

    private final Stage stage = new Stage();
    private final LocalDate today = Jakarta.today();
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private final Suite suite;
    private final Api gateway;
    private final Outside outside;

    private Demo(Suite suite) {
        this.suite = suite;
        this.gateway = Api.at(suite.gateway());
        this.outside = new Outside(suite.url(Part.SANDBOX));
    }

    public static void main(String[] arguments) {
        Demo demo = new Demo(Suite.attach(Path.of(System.getProperty("sigap.root"))));
        try {
            demo.play();
        } catch (RuntimeException e) {
            System.out.println("\nThe demo stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private void play() {
        Member worker = newcomer();
        stage.act("A worker registers and proves who she is (" + suite.gateway() + ")");
        registerAndProve(worker);
        stage.act("Her employer registers her and pays contributions");
        Employer employer = employer();
        String membership = contribute(worker, employer);
        stage.act("She resigns and claims JHT");
        stage.step("her employer reports the end, letter dated 40 days back", () -> {
            employer.end(membership, today.minusDays(LETTER_DAYS_AGO), today.minusDays(YOUNG_LETTER_DAYS_AGO));
            return "reported today";
        });
        String claim = claim(worker);
        stage.act("Another worker, whose letter is 10 days old");
        tooEarly(employer);
        stage.act("A third one, whose balance is above the limit of the straight way");
        reviewed(employer);
        otherProgrammes(employer);
        harderWays();
        stage.act("What the member sees, and what the ledger proves");
        timeline(worker, claim);
        prove();
        System.out.printf("%nClaim %s is PAID. %d seconds in all.%n", claim, Math.round(stage.seconds()));
    }

    private Member newcomer() {
        return newcomer(Faces.registry());
    }

    /** @param photo that the civil registry has of her */
    private Member newcomer(byte[] photo) {
        Citizen citizen = Citizen.fresh(random);
        outside.register(citizen, photo);
        outside.openAccount(citizen, BANK);
        return new Member(gateway, outside, citizen);
    }

    private void registerAndProve(Member worker) {
        Api.Answer[] registered = new Api.Answer[1];
        stage.step("registers with e-mail, phone and a password", () -> {
            registered[0] = worker.register();
            return "a code went to " + registered[0].text("/sentTo/masked");
        });
        stage.step("types the code and signs in", () -> {
            String address = "EMAIL".equals(registered[0].text("/sentTo/channel")) ? worker.citizen().email() : worker.citizen().phone();
            worker.verify(registered[0].text("/registrationId"), outside.codeFor(address));
            worker.signIn();
            return "signed in";
        });
        stage.step("opens the home screen before any proof", () -> worker.app().get("/membership/v1/home").expect(200).text("/status"));
        String[] binding = new String[1];
        stage.step("names NIK, name and birth date; the civil registry agrees", () -> {
            binding[0] = worker.askForBinding();
            return "a selfie is awaited";
        });
        stage.step("somebody else's face is tried", () -> shown(worker.selfie(binding[0], Faces.impostor()), "NO_MATCH") + ", nothing is blocked");
        stage.step("her own face", () -> shown(worker.selfie(binding[0], Faces.selfie()), "MATCH"));
        stage.step("the account is hers", () -> {
            worker.awaitBinding(binding[0], "BOUND");
            worker.refresh();
            return "BOUND";
        });
    }

    private static String shown(Api.Answer verification, String wanted) {
        String outcome = verification.text("/outcome");
        if (!wanted.equals(outcome)) {
            throw new IllegalStateException("the face was judged " + outcome + " and not " + wanted);
        }
        return outcome;
    }

    private Employer employer() {
        Person person = suite.people(Role.EMPLOYER).getFirst();
        Employer employer = new Employer(Staff.signIn(gateway, person), person.npp(), outside);
        employer.present();
        return employer;
    }

    private String contribute(Member worker, Employer employer) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        Api.Answer[] hired = new Api.Answer[1];
        stage.step("the employer registers her, since three months ago", () -> {
            hired[0] = employer.hire(worker.citizen(), WAGE, last.minusMonths(2).atDay(1));
            return "KPJ " + hired[0].text("/kpj");
        });
        for (int back = 2; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            stage.step("bill for " + month + ", paid at a bank, booked by its signed callback", () -> payMonth(worker, employer, month, hired[0].text("/kpj")));
        }
        stage.step("the home screen shows card and balance", () -> {
            JsonNode home = Patience.until("the home screen to show the balance", SOON, () -> worker.app().get("/membership/v1/home"),
                    answer -> jht(answer.body().at("/balances/items"), hired[0].text("/kpj")) >= 3 * 342_000).body();
            return "READY, JHT " + rupiah(jht(home.at("/balances/items"), hired[0].text("/kpj")));
        });
        stage.step("asks what each of the five programmes would bring", () -> {
            JsonNode options = Patience.until("the simulation to know her wage", SOON, () -> worker.app().post("/claims/v1/simulations", Map.of()),
                    answer -> bringing(answer.body().path("options"), "JKK", "DEATH") > 0 && bringing(answer.body().path("options"), "JHT", "AGE_56") > 0)
                    .body().path("options");
            return "JHT " + rupiah(bringing(options, "JHT", "AGE_56")) + ", JKK (death) " + rupiah(bringing(options, "JKK", "DEATH")) + ", JKM "
                    + rupiah(bringing(options, "JKM", "DEATH")) + ", JKP " + rupiah(bringing(options, "JKP", "PHK")) + ", JP " + pension(options);
        });
        return hired[0].text("/membershipId");
    }

    private static long bringing(JsonNode options, String programme, String kind) {
        for (JsonNode option : options) {
            if (programme.equals(option.path("programme").asText()) && kind.equals(option.path("kind").asText())) {
                return option.path("total").asLong();
            }
        }
        return 0;
    }

    private static String pension(JsonNode options) {
        for (JsonNode option : options) {
            if ("JP".equals(option.path("programme").asText()) && "MONTHLY".equals(option.at("/items/0/rhythm").asText())) {
                return rupiah(option.at("/items/0/amount").asLong()) + " a month";
            }
        }
        return "a payment at once";
    }

    private String payMonth(Member worker, Employer employer, YearMonth month, String kpj) {
        long before = jht(worker.app().get("/payment/v1/balances").expect(200).body().at("/items"), kpj);
        Api.Answer bill = employer.payFor(month, kpj);
        Patience.until("the balance", SOON, () -> worker.app().get("/payment/v1/balances"), answer -> jht(answer.body().at("/items"), kpj) > before);
        return "kode iuran " + bill.text("/kodeIuran") + ", " + rupiah(bill.body().at("/amountDue").asLong());
    }

    private static long jht(JsonNode balances, String kpj) {
        for (JsonNode balance : balances) {
            if ("JHT".equals(balance.path("programme").asText()) && kpj.equals(balance.path("kpj").asText())) {
                return balance.path("balance").asLong();
            }
        }
        return 0;
    }

    private String claim(Member worker) {
        stage.step("asks whether she may claim", () -> {
            JsonNode answer = eligibility(worker, "ELIGIBLE");
            return answer.path("answer").asText() + ", " + rupiah(answer.at("/estimate/net").asLong()) + " expected";
        });
        String[] claim = new String[1];
        stage.step("claims, to her own bank account", () -> {
            claim[0] = file(worker).expect(201).locatedId();
            return worker.app().get("/claims/v1/claims/" + claim[0]).text("/status");
        });
        stage.step("a selfie confirms it", () -> shown(worker.selfie(claim[0], Faces.selfie()), "MATCH"));
        stage.step("held, approved straight through, paid and settled", () -> {
            Api.Answer paid = awaitClaim(worker, claim[0], "PAID");
            return "PAID " + rupiah(paid.body().path("net").asLong());
        });
        stage.step("the notice is in her inbox", () -> Patience.until("the notice", SOON, () -> worker.app().get("/notification/v1/inbox"),
                answer -> answer.body().toString().contains(claim[0])).body().at("/items/0/title").asText());
        return claim[0];
    }

    private static JsonNode eligibility(Member worker, String wanted) {
        return Patience.until("eligibility to be " + wanted, SOON, () -> asked(worker), answer -> wanted.equals(answer.text("/answer"))).body();
    }

    private static Api.Answer asked(Member worker) {
        return worker.app().get("/claims/v1/eligibility?programme=JHT&reason=RESIGNATION");
    }

    private static Api.Answer file(Member worker) {
        return worker.app().post("/claims/v1/claims", Map.of("programme", "JHT", "reason", "RESIGNATION",
                "bankAccount", Map.of("bankCode", BANK, "accountNumber", worker.citizen().accountNumber())));
    }

    private static Api.Answer awaitClaim(Member worker, String claim, String... wanted) {
        return Patience.until("the claim to be " + String.join(" or ", wanted), SOON, () -> worker.app().get("/claims/v1/claims/" + claim),
                answer -> List.of(wanted).contains(answer.text("/status")));
    }

    private void tooEarly(Employer employer) {
        Member young = newcomer();
        stage.step("registers, is bound, employed, and leaves", () -> {
            young.joinAndBind(Faces.selfie());
            String membership = employer.hire(young.citizen(), WAGE, today.minusMonths(3)).text("/membershipId");
            employer.end(membership, today.minusDays(YOUNG_LETTER_DAYS_AGO), today.minusDays(YOUNG_LETTER_DAYS_AGO));
            return "letter dated " + today.minusDays(YOUNG_LETTER_DAYS_AGO);
        });
        stage.step("claims too early, and is told from when it works", () -> {
            String expected = today.minusDays(YOUNG_LETTER_DAYS_AGO).plusMonths(1).toString();
            // the employment may arrive before its end does, and speaks against a claim as well
            Patience.until("eligibility to work from " + expected, SOON, () -> asked(young), answer -> worksFrom(expected, answer).isPresent());
            Api.Answer refused = file(young).expect(422);
            return worksFrom(expected, refused).map(rule -> "refused, works from " + expected + " (" + rule.path("regulation").asText() + ")")
                    .orElseThrow(() -> new IllegalStateException("no rule says that it works from " + expected + ": " + refused.body()));
        });
    }

    private static Optional<JsonNode> worksFrom(String day, Api.Answer answer) {
        for (JsonNode rule : answer.body().path("failedRules")) {
            if (day.equals(rule.path("worksFrom").asText())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private void reviewed(Employer employer) {
        Member rich = newcomer();
        Api.Answer[] hired = new Api.Answer[1];
        stage.step("registers, is bound, employed at a high wage, paid for", () -> {
            rich.joinAndBind(Faces.selfie());
            YearMonth last = YearMonth.from(today).minusMonths(1);
            hired[0] = employer.hire(rich.citizen(), HIGH_WAGE, last.atDay(1));
            payMonth(rich, employer, last, hired[0].text("/kpj"));
            employer.end(hired[0].text("/membershipId"), today.minusDays(LETTER_DAYS_AGO).isBefore(last.atDay(1)) ? last.atDay(1)
                    : today.minusDays(LETTER_DAYS_AGO), today.minusDays(1));
            return "JHT above the limit";
        });
        String[] claim = new String[1];
        stage.step("claims with a selfie; an officer has to look", () -> {
            eligibility(rich, "ELIGIBLE");
            claim[0] = file(rich).expect(201).locatedId();
            shown(rich.selfie(claim[0], Faces.selfie()), "MATCH");
            return awaitClaim(rich, claim[0], "PAPERS_AWAITED").text("/status");
        });
        stage.step("uploads the papers that are asked for", () -> {
            int papers = rich.uploadPapers(claim[0]);
            return papers + " papers, " + awaitClaim(rich, claim[0], "IN_REVIEW").text("/status");
        });
        List<Person> officers = suite.people(Role.OFFICER);
        Api first = Staff.signIn(gateway, officers.get(0));
        Api second = Staff.signIn(gateway, officers.get(1));
        stage.step("an officer recommends it; her own approval is refused", () -> {
            review(first, claim[0], "recommendation").expect(200);
            int own = review(first, claim[0], "approval").status();
            if (own / 100 != 4) {
                throw new IllegalStateException("one officer did both: " + own);
            }
            return "refused with " + own;
        });
        stage.step("another officer approves", () -> {
            review(second, claim[0], "approval").expect(200);
            Api.Answer approved = awaitClaim(rich, claim[0], "APPROVED", "PAYMENT_REQUESTED", "PAID");
            String until = approved.body().path("paidNotBefore").asText("");
            return approved.text("/status") + (until.isEmpty() || "null".equals(until) ? "" : ", a new account waits until " + until);
        });
    }

    private void otherProgrammes(Employer employer) {
        List<Person> officers = suite.people(Role.OFFICER);
        OnPapers papers = new OnPapers(Staff.signIn(gateway, officers.get(0)), Staff.signIn(gateway, officers.get(1)), BANK);
        AfterHarm harm = new AfterHarm(stage, papers);
        PaidMonths months = new PaidMonths(stage, employer, papers);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        LocalDate aYearAgo = last.minusMonths(PaidMonths.MONTHS - 1).atDay(1);

        stage.act("An accident at work, and a death");
        Member injured = newcomer();
        Member widow = newcomer();
        Citizen husband = Citizen.fresh(random);
        Api.Answer[] hired = new Api.Answer[2];
        stage.step("two more register; one of them, and the other's husband, are employed", () -> {
            outside.register(husband, Faces.registry());
            injured.joinAndBind(Faces.selfie());
            employer.hire(injured.citizen(), WAGE, today.minusMonths(3));
            hired[0] = employer.hire(husband, WAGE, aYearAgo);
            widow.joinAndBind(Faces.selfie());
            return "bound and employed";
        });
        harm.accident(injured);
        String deathCase = harm.death(widow, husband, hired[0].text("/kpj"));

        stage.act("A dismissal, and a widow's pension: both rest on a year of paid contributions");
        Member dismissed = newcomer();
        stage.step("a last one registers, and is employed since a year ago", () -> {
            dismissed.joinAndBind(Faces.selfie());
            hired[1] = employer.hire(dismissed.citizen(), WAGE, aYearAgo);
            return "bound and employed";
        });
        months.pay(last, hired[0].text("/kpj"), hired[1].text("/kpj"));
        months.dismissal(dismissed, hired[1].text("/membershipId"), today);
        months.pension(widow, deathCase);
    }

    /** What stands in the way of a proof, and how it goes on all the same. */
    private void harderWays() {
        stage.act("Somebody whose photograph at the civil registry is a poor scan");
        Api officer = Staff.signIn(gateway, suite.people(Role.OFFICER).getFirst());
        new ByHand(stage, officer).bind(newcomer(Faces.scan()));
        stage.act("Somebody whom the civil registry has by a longer name");
        // a number of her own each time, for a person is bound once; the sandbox keeps one such person for who tries by hand
        Citizen citizen = Citizen.fresh(random);
        outside.register(ByAnotherName.called(citizen, ByAnotherName.REGISTERED), Faces.registry());
        new ByAnotherName(stage, officer).bind(new Member(gateway, outside, ByAnotherName.called(citizen, ByAnotherName.TYPED)));
    }

    private static Api.Answer review(Api officer, String claim, String act) {
        return officer.post("/claims/v1/reviews/" + claim + "/" + act, Map.of("note", "Letter and employer's report agree."));
    }

    private void timeline(Member worker, String claim) {
        JsonNode lines = worker.app().get("/claims/v1/claims/" + claim + "/timeline").expect(200).body().path("lines");
        lines.forEach(line -> stage.line("%s  %-18s %s".formatted(line.path("at").asText().substring(0, 19), line.path("status").asText(), line.path("text").asText())));
    }

    private void prove() {
        Api operator = Staff.signIn(gateway, suite.people(Role.OPERATOR).getFirst());
        JsonNode proof = operator.get("/payment/v1/ledger/proof").expect(200).body();
        if (!proof.path("balanced").asBoolean() || proof.path("sumOfAll").asLong() != 0) {
            throw new IllegalStateException("the ledger does not add up: " + proof);
        }
        stage.line("Ledger: %d accounts, %d transfers, the sum of all accounts is %d".formatted(proof.path("accounts").asLong(),
                proof.path("transfers").asLong(), proof.path("sumOfAll").asLong()));
    }

    static String rupiah(long amount) {
        return "Rp" + String.format(java.util.Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}
