package id.sigap.payment.contribution;

import id.sigap.rules.RuleKey;
import java.util.List;

/**
 * The dated figures of contributions (iuran). Rates are shares of the base. What a relief leaves to be paid is a share too: 1 where there is
 * no relief. Days and months, which no other kind holds, are words.
 */
public enum ContributionFigure implements RuleKey {

    /** Programmes that must be joined. */
    PROGRAMMES(Kind.WORDS, Scope.SCALE, "Program wajib menurut skala usaha", "Programmes to be joined by scale of business"),
    JHT_EMPLOYER_RATE(Kind.RATE, Scope.ALL, "Iuran JHT pemberi kerja", "JHT contribution of the employer"),
    JHT_WORKER_RATE(Kind.RATE, Scope.ALL, "Iuran JHT pekerja", "JHT contribution of the worker"),
    JKK_EMPLOYER_RATE(Kind.RATE, Scope.RISK, "Iuran JKK menurut tingkat risiko", "JKK contribution by risk class"),
    JKM_EMPLOYER_RATE(Kind.RATE, Scope.ALL, "Iuran JKM pemberi kerja", "JKM contribution of the employer"),
    JP_EMPLOYER_RATE(Kind.RATE, Scope.ALL, "Iuran JP pemberi kerja", "JP contribution of the employer"),
    JP_WORKER_RATE(Kind.RATE, Scope.ALL, "Iuran JP pekerja", "JP contribution of the worker"),

    DAILY_WAGE_DAYS(Kind.WHOLE, Scope.ALL, "Pengali upah harian (hari)", "Days of a month for a daily wage"),
    PIECE_WAGE_MONTHS(Kind.WHOLE, Scope.ALL, "Bulan rata-rata upah borongan", "Months averaged for a piece wage"),
    WEATHER_WAGE_MONTHS(Kind.WHOLE, Scope.ALL, "Bulan rata-rata upah yang bergantung pada cuaca", "Months averaged for a wage that depends on weather"),

    /** Day of the month after the contribution month; the last day of that month where it is shorter. */
    DUE_DAY(Kind.WHOLE, Scope.ALL, "Tanggal jatuh tempo pada bulan berikutnya", "Due day in the month after"),
    LATE_FINE_PER_MONTH(Kind.RATE, Scope.ALL, "Denda keterlambatan per bulan", "Late fine per month"),

    /** In which order the programmes of a month are paid from an amount that does not pay all. */
    ALLOCATION_ORDER(Kind.WORDS, Scope.ALL, "Urutan program yang dilunasi dari pembayaran kurang", "Order in which an underpayment covers programmes"),

    COVID_PAYABLE_SHARE(Kind.RATE, Scope.RELAXED, "Bagian iuran yang dibayar selama relaksasi Covid-19", "Part of a contribution paid during the Covid relaxation"),
    /** First and last day on which what was put off of JP is to be settled. */
    COVID_JP_SETTLED(Kind.WORDS, Scope.ALL, "Masa pelunasan iuran JP yang ditunda", "When the deferred part of JP is settled"),
    LABOUR_INTENSIVE_PAYABLE_SHARE(Kind.RATE, Scope.ALL, "Bagian iuran JKK yang dibayar industri padat karya", "Part of JKK paid by labour-intensive industry"),
    LABOUR_INTENSIVE_INDUSTRIES(Kind.WORDS, Scope.ALL, "Industri padat karya tertentu", "Labour-intensive industries with the relief"),
    LABOUR_INTENSIVE_MEMBERS(Kind.WHOLE, Scope.ALL, "Jumlah peserta aktif paling sedikit", "Least number of active members"),
    /** The month up to which JKK has been paid. */
    LABOUR_INTENSIVE_PAID_UP_TO(Kind.WORDS, Scope.ALL, "Iuran JKK lunas sampai bulan", "JKK paid up to the month"),
    /** The day up to which arrears may still be settled. */
    LABOUR_INTENSIVE_ARREARS_BY(Kind.WORDS, Scope.ALL, "Batas pelunasan tunggakan", "Arrears settled by"),

    JKP_CONTRIBUTION_WAGE_LIMIT(Kind.AMOUNT, Scope.ALL, "Batas upah untuk iuran JKP", "Wage limit of the JKP contribution"),
    JKP_STATE_RATE(Kind.RATE, Scope.ALL, "Iuran JKP dari pemerintah", "JKP contribution of the state"),
    JKP_FROM_JKK_RATE(Kind.RATE, Scope.ALL, "Rekomposisi iuran JKK ke JKP", "JKK moved to JKP"),
    JKP_FROM_JKM_RATE(Kind.RATE, Scope.ALL, "Rekomposisi iuran JKM ke JKP", "JKM moved to JKP"),

    BPU_JKK_RATE(Kind.RATE, Scope.ALL, "Iuran JKK BPU", "JKK contribution of a BPU member"),
    BPU_JKM_AMOUNT(Kind.AMOUNT, Scope.ALL, "Iuran JKM BPU per bulan", "JKM contribution of a BPU member a month"),
    BPU_JHT_RATE(Kind.RATE, Scope.ALL, "Iuran JHT BPU", "JHT contribution of a BPU member"),
    /** Numbers of months that may be paid at once. */
    BPU_PERIODS(Kind.WORDS, Scope.ALL, "Masa iuran sekali bayar (bulan)", "Months payable at once"),
    BPU_ARREARS_MONTHS(Kind.WHOLE, Scope.ALL, "Tunggakan terbanyak sebelum nonaktif (bulan)", "Most months of arrears before a BPU member is inactive"),
    BPU_PAYABLE_SHARE(Kind.RATE, Scope.BPU_SECTOR, "Bagian iuran JKK dan JKM BPU yang dibayar", "Part of JKK and JKM paid by a BPU member"),

    JAKON_WAGE_JKK_RATE(Kind.RATE, Scope.ALL, "Iuran JKK jasa konstruksi atas upah", "JKK of construction on wages"),
    JAKON_WAGE_JKM_RATE(Kind.RATE, Scope.ALL, "Iuran JKM jasa konstruksi atas upah", "JKM of construction on wages"),
    JAKON_JKK(Kind.SLICES, Scope.ALL, "Iuran JKK jasa konstruksi atas nilai kontrak", "JKK of construction on the contract value"),
    JAKON_JKM(Kind.SLICES, Scope.ALL, "Iuran JKM jasa konstruksi atas nilai kontrak", "JKM of construction on the contract value"),

    PMI_BEFORE_WORK(Kind.AMOUNT, Scope.ALL, "Iuran PMI sebelum bekerja", "PMI contribution before work"),
    /** During and after work, by the months of the contract. */
    PMI_WORK(Kind.AMOUNT, Scope.PMI_MONTHS, "Iuran PMI selama dan setelah bekerja", "PMI contribution during and after work"),
    PMI_EXTRA_MONTH(Kind.AMOUNT, Scope.ALL, "Iuran PMI per bulan tambahan", "PMI contribution per extra month"),
    PMI_JHT_LEAST(Kind.AMOUNT, Scope.ALL, "Iuran JHT PMI paling sedikit per bulan", "Least JHT contribution of a PMI a month"),
    PMI_JHT_MOST(Kind.AMOUNT, Scope.ALL, "Iuran JHT PMI paling banyak per bulan", "Most JHT contribution of a PMI a month");

    /** On the class path. */
    public static final String FILE = "/rules/contribution.rules";

    private final Meaning meaning;

    ContributionFigure(Kind kind, Scope scope, String indonesian, String english) {
        meaning = Meaning.of(kind, scope.variants, indonesian, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** What a figure depends on besides the day. */
    private enum Scope {
        ALL(RuleKey.ALL),
        SCALE("MIKRO", "KECIL", "MENENGAH", "BESAR"),
        RISK("I", "II", "III", "IV", "V"),
        RELAXED("JKK", "JKM", "JP"),
        BPU_SECTOR("TRANSPORT", "OTHER"),
        PMI_MONTHS("6", "12", "24");

        private final List<String> variants;

        Scope(String... variants) {
            this.variants = List.of(variants);
        }
    }
}
