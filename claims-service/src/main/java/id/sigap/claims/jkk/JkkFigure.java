package id.sigap.claims.jkk;

import id.sigap.rules.RuleKey;
import java.util.List;

/** The dated figures of JKK. The day asked about is that of the accident or of the diagnosis. */
public enum JkkFigure implements RuleKey {

    JKK_WAGE_MONTHS_BEFORE(Kind.WHOLE, "Upah yang dipakai: berapa bulan sebelum kecelakaan", "Wage that counts: months before the accident"),
    JKK_FIRST_MONTH_WAGE(Kind.WORDS, "Upah yang dipakai bila kecelakaan terjadi pada bulan pertama bekerja",
            "Wage that counts after an accident in the first month of work"),
    /** How many monthly wages a share of 100 % is. */
    JKK_BENEFIT_MONTHS(Kind.WHOLE, "Pengali santunan (bulan upah)", "Multiple of a benefit (monthly wages)"),
    JKK_DEATH_SHARE(Kind.RATE, "Santunan kematian JKK", "JKK death benefit"),
    JKK_DEATH_FLOOR(Kind.AMOUNT, "Santunan kematian JKK, paling sedikit", "JKK death benefit, at least"),
    JKK_TOTAL_DISABILITY_SHARE(Kind.RATE, "Santunan cacat total tetap", "Benefit for total permanent disability"),
    JKK_LOSS_SHARE(Kind.RATE, JkkVariants.LOSSES, "Santunan cacat sebagian, tabel", "Partial disability, table"),
    JKK_LOSSES_CAP(Kind.RATE, "Beberapa cacat sekaligus, paling banyak", "Several losses together, at most"),
    JKK_FUNERAL(Kind.AMOUNT, "Biaya pemakaman JKK", "JKK funeral grant"),
    JKK_PERIODIC_MONTHS(Kind.WHOLE, "Santunan berkala JKK (bulan)", "JKK periodic benefit (months)"),
    JKK_PERIODIC_PER_MONTH(Kind.AMOUNT, "Santunan berkala JKK per bulan", "JKK periodic benefit per month"),
    JKK_STMB_FULL_MONTHS(Kind.WHOLE, "STMB penuh (bulan)", "STMB in full (months)"),
    /** After the full ones; none where the law knows no stretch between. */
    JKK_STMB_REDUCED_MONTHS(Kind.WHOLE, "STMB dikurangi (bulan berikutnya)", "STMB reduced (months after)"),
    JKK_STMB_FULL_SHARE(Kind.RATE, "STMB pada bulan penuh", "STMB in the full months"),
    JKK_STMB_REDUCED_SHARE(Kind.RATE, "STMB pada bulan yang dikurangi", "STMB in the reduced months"),
    JKK_STMB_LATER_SHARE(Kind.RATE, "STMB sesudahnya", "STMB afterwards"),
    JKK_STMB_DAYS_OF_MONTH(Kind.WHOLE, "Hari dalam satu bulan STMB", "Days in a month of STMB"),
    JKK_TRANSPORT_CAP(Kind.AMOUNT, JkkVariants.MODES, "Biaya pengangkutan, paling banyak", "Transport, at most"),
    JKK_HOME_CARE_CAP(Kind.AMOUNT, "Perawatan di rumah, paling banyak", "Care at home, at most"),
    JKK_HOME_CARE_YEARS(Kind.WHOLE, "Perawatan di rumah, paling lama (tahun)", "Care at home, for at most (years)"),
    JKK_DENTURES_CAP(Kind.AMOUNT, "Gigi tiruan, paling banyak", "Dentures, at most"),
    JKK_HEARING_AID_CAP(Kind.AMOUNT, "Alat bantu dengar, paling banyak", "Hearing aid, at most"),
    JKK_HEARING_AID_TIMES(Kind.WHOLE, "Alat bantu dengar, berapa kali", "Hearing aid, how often"),
    JKK_SPECTACLES_CAP(Kind.AMOUNT, "Kacamata, paling banyak", "Spectacles, at most"),
    /** On the government's price list. */
    JKK_AID_SURCHARGE(Kind.RATE, "Protese dan orthose, tambahan atas harga pemerintah", "Prosthesis and orthosis, on top of the government's price"),
    JKK_CAUSES(Kind.WORDS, "Yang dihitung sebagai kecelakaan kerja", "What counts as a work accident"),
    JKK_REPORT_DEADLINE_HOURS(Kind.WHOLE, "Batas waktu lapor (jam)", "Deadline of the report (hours)"),
    JKK_LATE_REPORT_BEARER(Kind.WORDS, "Yang menanggung bila lapor terlambat", "Who bears the benefit if the report is late"),
    JKK_CLAIM_EXPIRY_YEARS(Kind.WHOLE, "Hak klaim JKK gugur setelah (tahun)", "A JKK claim expires after (years)"),
    JKK_PAYMENT_WORKING_DAYS(Kind.WHOLE, "Lama pembayaran JKK (hari kerja)", "Time of payment of JKK (working days)"),
    JKK_DOCUMENTS(Kind.WORDS, JkkVariants.DOCUMENTS, "Dokumen klaim JKK", "Documents of a JKK claim"),
    JKK_PMI_BENEFIT(Kind.AMOUNT, JkkVariants.PMI_ITEMS, "Manfaat JKK pekerja migran", "JKK benefit of migrant workers"),
    JKK_PMI_PHASES(Kind.WORDS, JkkVariants.PMI_ITEMS, "Tahap penempatan tempat manfaat itu timbul", "Phases of a placement in which the benefit arises");

    /** On the class path. */
    public static final String FILE = "/rules/jkk.rules";

    private final Meaning meaning;

    JkkFigure(Kind kind, String indonesian, String english) {
        meaning = Meaning.of(kind, indonesian, english);
    }

    JkkFigure(Kind kind, List<String> variants, String indonesian, String english) {
        meaning = Meaning.of(kind, variants, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
