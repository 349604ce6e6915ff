package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;

/** What a condition says while its data have not arrived; the same sentence for the same data. */
final class NotArrived {

    private NotArrived() {
    }

    static Finding birth() {
        return new Finding.NotKnownYet(Phrase.of("data diri peserta sedang disiapkan", "the member's personal data are being set up"));
    }

    static Finding months() {
        return new Finding.NotKnownYet(Phrase.of("data iuran dan kepesertaan JP belum sampai", "contributions and membership of JP have not arrived"));
    }

    static Finding death() {
        return new Finding.NotKnownYet(Phrase.of("laporan kematian peserta belum sampai", "the report of the member's death has not arrived"));
    }

    static Finding disability() {
        return new Finding.NotKnownYet(Phrase.of("surat keterangan dokter belum sampai", "the doctor's letter has not arrived"));
    }

    static Finding family() {
        return new Finding.NotKnownYet(Phrase.of("data keluarga peserta belum sampai", "the data of the member's family have not arrived"));
    }
}
