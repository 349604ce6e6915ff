package id.sigap.acceptance.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody invented, with a NIK that is well formed. Random, so that each run meets a fresh person.
 */
public record Citizen(String nik, String fullName, LocalDate birthDate, String email, String phone, String accountNumber) {

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
        return new Citizen(nik, name, birth, "warga." + number + "@contoh.example", "+62811" + number, number + "77");
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    @Override
    public String toString() {
        return "Citizen[***]";
    }
}
