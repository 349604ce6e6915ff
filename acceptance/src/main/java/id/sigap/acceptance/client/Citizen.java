package id.sigap.acceptance.client;

import id.sigap.contracts.type.Passport;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Somebody invented, with a NIK that is well formed, or a citizen of another country with a passport. Random, so that each run meets
 * a fresh person.
 *
 * @param nik      null of a foreigner
 * @param passport null of an Indonesian
 * @param phone    null of who has none here
 */
public record Citizen(String nik, Passport passport, String fullName, LocalDate birthDate, String email, String phone, String accountNumber) {

    private static final List<String> FIRST = List.of("Siti", "Dewi", "Ayu", "Rina", "Wulan", "Putri", "Indah", "Ratih", "Maya", "Lestari");
    private static final List<String> LAST = List.of("Rahmawati", "Anggraini", "Kusuma", "Handayani", "Permata", "Wijaya", "Saputri", "Utami");
    private static final int WOMEN_DAY_OFFSET = 40;
    private static final int SERIALS = 9999;

    public static Citizen fresh(RandomGenerator random) {
        LocalDate birth = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(20 * 365));
        String nik = "3171" + two(1 + random.nextInt(8)) + two(birth.getDayOfMonth() + WOMEN_DAY_OFFSET)
                + birth.format(DateTimeFormatter.ofPattern("MMyy")) + "%04d".formatted(1 + random.nextInt(SERIALS));
        String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        long number = random.nextLong(10_000_000L, 100_000_000L);
        return new Citizen(nik, null, name, birth, "warga." + number + "@contoh.example", "+62811" + number, number + "77");
    }

    /** A foreigner who has an e-mail address only. */
    public static Citizen foreign(RandomGenerator random) {
        Citizen like = fresh(random);
        Passport passport = new Passport("Z%07d".formatted(random.nextInt(10_000_000)), "IND");
        return new Citizen(null, passport, like.fullName, like.birthDate, like.email, null, like.accountNumber);
    }

    /** How a request names this person: by {@code nik} or {@code passport}. */
    public Map<String, Object> number() {
        return passport == null ? Map.of("nik", nik) : Map.of("passport", Map.of("number", passport.number(), "country", passport.country()));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    @Override
    public String toString() {
        return "Citizen[***]";
    }
}
