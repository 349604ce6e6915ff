package id.sigap.payment.bank;

import id.sigap.rules.RuleKey;
import java.util.Arrays;
import java.util.List;

/** The dated figures of payments through banks: what each rail and QRIS carry, when banks are closed, what needs officers. Amounts are net, whole rupiah. */
public enum PayoutFigure implements RuleKey {

    RAIL_LEAST(Kind.AMOUNT, rails(), "Nilai terkecil per transfer", "Least amount of a transfer"),
    RAIL_MOST(Kind.AMOUNT, rails(), "Nilai terbesar per transfer", "Largest amount of a transfer"),
    RAIL_DAY_LIMIT(Kind.AMOUNT, rails(), "Batas pembayaran per hari per jalur", "Limit of a rail a day"),
    PAYOUT_DAY_LIMIT(Kind.AMOUNT, List.of(RuleKey.ALL), "Batas seluruh pembayaran per hari", "Limit of all payouts a day"),
    TWO_OFFICERS_FROM(Kind.AMOUNT, List.of(RuleKey.ALL), "Nilai yang memerlukan persetujuan dua petugas", "Amount that needs two officers"),
    SUPERVISOR_FROM(Kind.AMOUNT, List.of(RuleKey.ALL), "Nilai yang memerlukan persetujuan penyelia", "Amount that needs a supervisor"),
    NAME_SCORE_LEAST(Kind.WHOLE, List.of(RuleKey.ALL), "Skor kemiripan nama terendah (dari 100)", "Least score of a holder's name, of 100"),
    ACCOUNT_KNOWN_DAYS(Kind.WHOLE, List.of(RuleKey.ALL), "Masa berlaku pemeriksaan rekening (hari)", "Days for which an account's check holds"),
    QRIS_MOST(Kind.AMOUNT, List.of(RuleKey.ALL), "Nilai QRIS terbesar per transaksi", "Largest amount of a QRIS payment"),
    BANK_HOLIDAYS(Kind.WORDS, List.of(RuleKey.ALL), "Hari libur bank", "Days on which banks are closed");

    /** On the class path. */
    public static final String FILE = "/rules/payout.rules";

    private final Meaning meaning;

    PayoutFigure(Kind kind, List<String> variants, String indonesian, String english) {
        meaning = Meaning.of(kind, variants, indonesian, english);
    }

    private static List<String> rails() {
        return Arrays.stream(Rail.values()).map(Rail::name).toList();
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
