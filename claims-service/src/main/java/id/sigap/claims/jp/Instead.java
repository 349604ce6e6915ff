package id.sigap.claims.jp;

import id.sigap.claims.explain.Phrase;

/** What remains for who does not have the right to a pension. */
final class Instead {

    private Instead() {
    }

    static Phrase of(JpKind kind) {
        return kind.isOfSurvivors()
                ? Phrase.of("Ajukan pembayaran sekaligus: iuran dan hasil pengembangannya", "Claim the payment at once: contributions and their development")
                : Phrase.of("Iuran tetap milik Anda: ajukan manfaat pada usia pensiun. Bila ada bulan yang belum dibayar, minta pemberi kerja melunasinya",
                        "The contributions remain yours: claim at the pension age. If months are unpaid, ask your employer to pay them");
    }
}
