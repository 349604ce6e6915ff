package id.sigap.acceptance.data;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.type.Sex;
import java.util.List;

/** Invented names. */
final class Names {

    private static final List<String> WOMEN = List.of("Siti", "Dewi", "Ayu", "Rina", "Wulan", "Putri", "Indah", "Ratih", "Maya", "Lestari",
            "Nur", "Sri", "Yuliana", "Fitri", "Ani", "Kartika", "Melati", "Novita", "Tuti", "Eka");
    private static final List<String> MEN = List.of("Budi", "Agus", "Andi", "Bambang", "Dedi", "Eko", "Fajar", "Hendra", "Iwan", "Joko",
            "Muhammad", "Rahmat", "Rizki", "Slamet", "Sutrisno", "Taufik", "Wahyu", "Yanto", "Yusuf", "Made");
    private static final List<String> LAST = List.of("Rahmawati", "Anggraini", "Kusuma", "Handayani", "Permata", "Wijaya", "Saputri", "Utami",
            "Hidayat", "Nugroho", "Santoso", "Pratama", "Siregar", "Simanjuntak", "Harahap", "Nasution", "Setiawan", "Gunawan", "Suryadi",
            "Wibowo", "Hutapea", "Mahendra", "Lubis", "Firmansyah", "Kurniawan", "Susanti", "Maulana", "Ramadhan", "Yulianti", "Halim");
    private static final List<String> TRADES = List.of("Sumber", "Karya", "Mitra", "Cahaya", "Bina", "Tirta", "Graha", "Surya", "Citra", "Anugerah");
    private static final List<String> HOPES = List.of("Makmur", "Abadi", "Jaya", "Sentosa", "Lestari", "Mandiri", "Utama", "Bersama", "Perkasa", "Nusantara");

    private Names() {
    }

    static String person(Draw draw, Sex sex) {
        return draw.oneOf(sex == Sex.FEMALE ? WOMEN : MEN) + " " + draw.oneOf(LAST);
    }

    static String employer(Draw draw, BusinessScale scale, long number) {
        String form = switch (scale) {
            case MIKRO -> "UD ";
            case KECIL -> "CV ";
            case MENENGAH, BESAR -> "PT ";
        };
        return form + draw.oneOf(TRADES) + " " + draw.oneOf(HOPES) + " " + number;
    }
}
