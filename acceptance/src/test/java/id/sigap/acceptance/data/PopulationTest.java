package id.sigap.acceptance.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Npp;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int SAMPLE = 20_000;
    private static final Population POPULATION = new Population(7);
    private static final List<Member> MEMBERS = IntStream.range(0, SAMPLE).mapToObj(POPULATION::member).toList();

    @Test
    void aSeedAndANumberGiveTheSameMemberWheneverAsked() {
        Population again = new Population(7);
        for (int number : new int[] {14_999_999, 3, 9_999, 0, 10_000}) {
            Member member = again.member(number);
            assertEquals(member, new Population(7).member(number));
            assertFalse(member.name().equals(new Population(8).member(number).name()) && member.birthDate().equals(new Population(8).member(number).birthDate()));
        }
    }

    @Test
    void everyNikIsWellFormedAndSaysWhatItsBearerIs() {
        IntStream.iterate(0, n -> n < Population.MOST, n -> n + 1_499).mapToObj(POPULATION::member).forEach(member -> {
            Nik nik = new Nik(member.nik());
            assertEquals(member.sex(), nik.sex());
            assertEquals(member.birthDate(), nik.birthDateOfWorker(Population.AS_OF).orElseThrow(), () -> "member " + member.number());
        });
    }

    @Test
    void nobodySharesANumberWithAnybody() {
        Set<String> niks = new HashSet<>();
        Set<String> kpjs = new HashSet<>();
        // neighbours, and the far ends, where an overflow would show
        IntStream.concat(IntStream.range(0, 100_000), IntStream.range(Population.MOST - 100_000, Population.MOST)).mapToObj(POPULATION::member).forEach(member -> {
            // region and serial alone: two birth dates may well be the same
            assertTrue(niks.add(member.nik().substring(0, 6) + member.nik().substring(12)), "NIK of " + member);
            member.memberships().forEach(each -> assertTrue(kpjs.add(new Kpj(each.kpj()).value()), "KPJ of " + member));
        });
    }

    @Test
    void nobodyIsSomebodyOfADemoOrATest() {
        MEMBERS.forEach(member -> {
            int regency = Integer.parseInt(member.nik().substring(2, 4));
            assertTrue(regency >= 40 && regency <= 69, "a regency that may be true in the NIK of " + member);
            member.memberships().forEach(each -> assertTrue(each.kpj().chars().anyMatch(Character::isLetter)));
        });
        POPULATION.employersOf(1_499).forEach(employer -> assertTrue(new Npp(employer.npp()).value().matches("ZA[0-9]{6}")));
    }

    @Test
    void sharesAreThoseOfTheSources() {
        assertNear(25.43 / 39.7, share(m -> segment(m) == Segment.PU), 0.02);
        assertNear(8.99 / 39.7, share(m -> segment(m) == Segment.BPU), 0.02);
        assertNear(4.64 / 39.7, share(m -> segment(m) == Segment.JAKON), 0.02);
        double workers = share(m -> segment(m) == Segment.PU);
        assertNear(18.27 / 25.004, share(m -> has(m, Programme.JHT)) / workers, 0.03);
        assertNear(14.41 / 25.004, share(m -> has(m, Programme.JP)) / workers, 0.03);
        assertNear(27.7, workers * Employers.BLOCK / POPULATION.employersOf(0).size(), 1.5);
        assertNear(61.07 / 41.56, mean(m -> m.memberships().size()), 0.03);
    }

    @Test
    void wagesAndBalancesAreWhatTheFundsAllow() {
        List<Member> employed = MEMBERS.stream().filter(m -> segment(m) == Segment.PU).toList();
        double wage = employed.stream().mapToLong(m -> m.memberships().getFirst().job().monthlyWage()).average().orElseThrow();
        assertNear(4_100_000, wage, 200_000);
        double balance = employed.stream().flatMap(m -> m.memberships().getFirst().ledger().stream()).filter(h -> h.programme() == Programme.JHT)
                .mapToLong(Member.Holding::balance).average().orElseThrow();
        assertTrue(balance > 12_000_000 && balance < 26_000_000, "mean JHT balance " + balance);
    }

    @Test
    void nobodyWorkedAsAChildOrInTheFuture() {
        MEMBERS.forEach(member -> member.memberships().forEach(each -> {
            assertFalse(each.joinedOn().isBefore(member.birthDate().plusYears(18)), () -> member + " joined on " + each.joinedOn());
            assertTrue(each.joinedOn().isBefore(Population.AS_OF));
            if (!each.isActive()) {
                assertTrue(each.job().end().lastDay().isBefore(member.memberships().getFirst().joinedOn()));
            }
        }));
    }

    @Test
    void thePasswordIsThatOfTheHash() {
        String[] parts = Credentials.PASSWORD_HASH.split("\\$");
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(7168)
                .withIterations(5).withParallelism(1).withSalt(Base64.getDecoder().decode(parts[4])).build());
        byte[] hash = new byte[32];
        generator.generateBytes(Credentials.PASSWORD.getBytes(StandardCharsets.UTF_8), hash);
        assertEquals("m=7168,t=5,p=1", parts[3]);
        assertTrue(Arrays.equals(Base64.getDecoder().decode(parts[5]), hash));
    }

    @Test
    void theCommandLineIsReadOrRefused() {
        assertEquals(new Request(10_000, Population.DEFAULT_SEED), Request.read(List.of()));
        assertEquals(new Request(13_310_000, 5), Request.read(List.of("--members", "13_310_000", "--seed", "5")));
        for (String wrong : List.of("--members", "--members 0", "--members 15000001", "--members ten", "--seed -1", "--other 1", "5")) {
            assertThrows(IllegalArgumentException.class, () -> Request.read(List.of(wrong.split(" "))), wrong);
        }
    }

    private static Segment segment(Member member) {
        return member.memberships().getFirst().segment();
    }

    private static boolean has(Member member, Programme programme) {
        return member.memberships().getFirst().ledger().stream().anyMatch(holding -> holding.programme() == programme);
    }

    private static double share(Predicate<Member> which) {
        return mean(member -> which.test(member) ? 1 : 0);
    }

    private static double mean(ToDoubleFunction<Member> of) {
        return MEMBERS.stream().mapToDouble(of).average().orElseThrow();
    }

    private static void assertNear(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance);
    }
}
