package id.sigap.claims.jkp;

import id.sigap.rules.RuleKey;

/** The dated figures of JKP. */
public enum JkpFigure implements RuleKey {

    JKP_CASH_SHARE(Kind.RATE, "Bagian upah yang dibayar", "Part of the wage that is paid", "MONTH_1", "MONTH_2", "MONTH_3", "MONTH_4", "MONTH_5", "MONTH_6"),
    JKP_WAGE_CAP(Kind.AMOUNT, "Batas upah JKP", "JKP wage cap"),
    JKP_MONTHS_PAID(Kind.WHOLE, "Masa iur yang diperlukan (bulan)", "Contributions needed (months)"),
    JKP_MONTHS_LOOKED_BACK(Kind.WHOLE, "Jangka masa iur sebelum PHK (bulan)", "Time before the PHK in which they count (months)"),
    /** Zero where none is asked. */
    JKP_MONTHS_IN_A_ROW(Kind.WHOLE, "Masa iur berturut-turut sebelum PHK (bulan)", "Contributions in a row before the PHK (months)"),
    JKP_BRIDGED_ARREARS(Kind.WHOLE, "Tunggakan pemberi kerja pailit yang ditalangi (paling banyak, bulan)",
            "Arrears of a bankrupt employer that are bridged (at most, months)"),
    JKP_CLAIM_MONTHS(Kind.WHOLE, "Batas waktu pengajuan sejak PHK (bulan)", "Time to claim since the PHK (months)"),
    /** Names of {@link EndOfWork}. */
    JKP_COVERED_ENDS(Kind.WORDS, "Akhir hubungan kerja yang dijamin", "Ends of work that are covered"),
    JKP_ENTRY_AGE(Kind.WHOLE, "Belum berusia sekian saat didaftarkan (tahun)", "Not yet of this age when registered (years)"),
    /** Names of {@link Joined}, by {@link EmployerScale}. */
    JKP_PROGRAMMES(Kind.WORDS, "Program yang harus diikuti", "Programmes that must be joined", "MICRO_SMALL", "MEDIUM_LARGE"),
    JKP_TIMES_IN_A_LIFE(Kind.WHOLE, "Paling banyak selama hidup (kali)", "At most in a lifetime (times)"),
    JKP_YEARS_BETWEEN(Kind.WHOLE, "Jarak antara dua manfaat (tahun)", "Time between two benefits (years)"),
    JKP_APPLICATIONS(Kind.WHOLE, "Lamaran kerja sebulan (paling sedikit)", "Applications for work in a month (at least)"),
    JKP_INTERVIEWS(Kind.WHOLE, "Atau wawancara kerja sebulan (paling sedikit)", "Or interviews in a month (at least)"),
    JKP_ATTENDANCE(Kind.RATE, "Kehadiran pelatihan (paling sedikit)", "Attendance at training (at least)"),
    JKP_FIRST_PAYMENT_MONTHS(Kind.WHOLE, "Pembayaran pertama setelah disetujui (bulan)", "First payment after approval (months)"),
    /** Names of {@link JkpDocument}. */
    JKP_DOCUMENTS(Kind.WORDS, "Dokumen klaim JKP", "Documents of a JKP claim");

    /** On the class path. */
    public static final String FILE = "/rules/jkp.rules";

    private final Meaning meaning;

    JkpFigure(Kind kind, String indonesian, String english, String... variants) {
        meaning = Meaning.of(kind, indonesian, english, variants);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
