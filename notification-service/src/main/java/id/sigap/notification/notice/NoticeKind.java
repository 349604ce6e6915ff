package id.sigap.notification.notice;

/**
 * Every notice that a member may find in the inbox. The text holds what the member needs to act, and no more: amounts and
 * reasons in full are shown by the app.
 */
public enum NoticeKind {

    CLAIM_RECEIVED("Klaim {0} diterima", "{0} claim received",
            "Klaim {0} Anda sudah kami terima. Lanjutkan dengan swafoto di menu Klaim agar dapat diproses.",
            "We have received your {0} claim. Go on with a selfie under Claims so that it can be handled."),
    CLAIM_IN_REVIEW("Klaim {0} diperiksa petugas", "An officer reviews your {0} claim",
            "Klaim {0} Anda sedang diperiksa petugas. Anda tidak perlu melakukan apa pun; hasilnya kami kabarkan di sini.",
            "An officer is reviewing your {0} claim. You need not do anything; we will tell you the result here."),
    CLAIM_PAPERS_WANTED("Dokumen klaim {0} dibutuhkan", "Papers for your {0} claim are needed",
            "Unggah dokumen untuk klaim {0} Anda dari menu Klaim. Yang sudah diterima dan yang masih kurang tertera di sana.",
            "Upload the papers for your {0} claim under Claims. What has arrived and what is missing is listed there."),
    CLAIM_RETURNED("Klaim {0} perlu diperbaiki", "Your {0} claim needs a correction",
            "Petugas mengembalikan klaim {0} Anda untuk diperbaiki. Yang perlu diperbaiki dan batas waktunya ada di menu Klaim.",
            "An officer returned your {0} claim for correction. What to correct, and until when, is under Claims."),
    CLAIM_APPEALED("Keberatan atas klaim {0} diterima", "Your objection about the {0} claim has arrived",
            "Keberatan Anda atas keputusan klaim {0} kami terima. Petugas lain akan memeriksanya.",
            "We received your objection to the decision on your {0} claim. Another officer will look at it."),
    CLAIM_APPROVED("Klaim {0} disetujui", "{0} claim approved",
            "Klaim {0} Anda disetujui. Dana segera kami kirim ke rekening Anda.",
            "Your {0} claim is approved. The money will be sent to your bank account soon."),
    CLAIM_PAYMENT_UNCERTAIN("Bank belum memastikan pembayaran", "The bank has not confirmed the payment",
            "Bank belum memastikan pembayaran klaim {0} Anda. Kami terus menanyakannya; Anda tidak perlu mengulang apa pun.",
            "The bank has not confirmed the payment of your {0} claim yet. We keep asking; you need not repeat anything."),
    CLAIM_PAYMENT_FAILED("Pembayaran klaim belum berhasil", "The payment of your claim failed",
            "Pembayaran klaim Anda belum berhasil: {0}. Dana Anda aman. Buka menu Klaim untuk langkah berikutnya.",
            "The payment of your claim failed: {0}. Your money is safe. Open Claims for what to do next."),
    CLAIM_PAID("Klaim {0} dibayar", "{0} claim paid",
            "{1} untuk klaim {0} sudah kami kirim ke rekening Anda. Rincian dan pajaknya ada di menu Klaim.",
            "{1} for your {0} claim has been sent to your bank account. Details and tax are under Claims."),
    CLAIM_REJECTED("Klaim {0} tidak disetujui", "{0} claim not approved",
            "Klaim {0} Anda belum dapat kami setujui. Alasan dan langkah berikutnya ada di menu Klaim.",
            "We could not approve your {0} claim. The reason and what to do next are under Claims."),
    CLAIM_WITHDRAWN("Klaim {0} ditutup", "{0} claim closed",
            "Klaim {0} Anda ditutup tanpa pembayaran. Saldo Anda tidak berubah dan Anda dapat mengajukan lagi.",
            "Your {0} claim was closed without a payment. Your balance is unchanged and you may file again."),
    ACCIDENT_REPORTED("Laporan kecelakaan kerja diterima", "A work accident was reported",
            "Kecelakaan kerja Anda sudah dilaporkan. Lihat batas waktu dan langkah berikutnya di menu Kecelakaan Kerja; bila tidak benar, beri tahu kami.",
            "A work accident of yours was reported. Deadlines and what to do next are under Work accidents; if it is not true, tell us."),
    ACCIDENT_FORM_DUE("Laporan {0} segera jatuh tempo", "The form of {0} is due soon",
            "Laporan {0} kecelakaan kerja Anda belum masuk dan segera jatuh tempo. Kirim di aplikasi, atau minta pemberi kerja Anda mengirimnya.",
            "The form of {0} of your work accident has not come and is due soon. Send it in the app, or ask your employer to."),
    ACCIDENT_CLOSED("Kecelakaan kerja Anda selesai diproses", "Your work accident is closed",
            "Laporan kecelakaan kerja Anda lengkap dan ditutup. Bila keadaan Anda berubah, tambahkan di menu Kecelakaan Kerja.",
            "The report of your work accident is complete and closed. If your condition changes, add that under Work accidents."),
    ACCIDENT_REFUSED("Laporan kecelakaan kerja ditolak", "The report of a work accident was refused",
            "Laporan kecelakaan kerja Anda tidak dapat kami terima. Alasannya ada di menu Kecelakaan Kerja.",
            "We could not accept the report of your work accident. The reason is under Work accidents."),
    CONTRIBUTION_CREDITED("Iuran {0} masuk", "{0} contribution credited",
            "Iuran {0} bulan {1} sebesar {2} sudah masuk ke saldo Anda.",
            "The {0} contribution for {1}, {2}, is in your balance."),
    SELFIE_NOT_USABLE("Swafoto belum dapat dipakai", "The selfie could not be used",
            "Swafoto Anda untuk {0} belum dapat dipakai: {1}. Silakan ulangi dari aplikasi.",
            "Your selfie for {0} could not be used: {1}. Please take it again in the app."),
    SELFIE_NOT_MATCHED("Swafoto belum cocok", "The selfie did not match",
            "Swafoto Anda untuk {0} belum cocok dengan foto pada data kami. Ulangi di tempat terang tanpa masker atau kacamata; "
                    + "cara lain yang tetap dari rumah ditawarkan di aplikasi.",
            "Your selfie for {0} did not match the photograph that we hold. Try again in good light without mask or glasses; "
                    + "the app offers another way that works from home too."),
    ACCOUNT_BOUND("Akun terhubung dengan data kepesertaan", "Account linked to your membership",
            "Akun ini kini terhubung dengan data kepesertaan Anda. Bila bukan Anda yang melakukannya, segera hubungi kami.",
            "This account is now linked to your membership data. If that was not you, contact us at once.");

    private final Bilingual title;
    private final Bilingual body;

    NoticeKind(String titleIndonesian, String titleEnglish, String bodyIndonesian, String bodyEnglish) {
        this.title = Bilingual.of(titleIndonesian, titleEnglish);
        this.body = Bilingual.of(bodyIndonesian, bodyEnglish);
    }

    public Bilingual title() {
        return title;
    }

    public Bilingual body() {
        return body;
    }

    /** Whether a copy leaves by e-mail, or by SMS where there is no e-mail address. */
    public boolean copied() {
        return switch (this) {
            case CLAIM_PAID, CLAIM_REJECTED, CLAIM_RETURNED, CLAIM_PAPERS_WANTED, CLAIM_PAYMENT_FAILED, ACCIDENT_FORM_DUE, ACCIDENT_REFUSED, ACCOUNT_BOUND -> true;
            case CLAIM_RECEIVED, CLAIM_IN_REVIEW, CLAIM_APPEALED, CLAIM_APPROVED, CLAIM_PAYMENT_UNCERTAIN, CLAIM_WITHDRAWN, ACCIDENT_REPORTED, ACCIDENT_CLOSED,
                    CONTRIBUTION_CREDITED, SELFIE_NOT_USABLE, SELFIE_NOT_MATCHED -> false;
        };
    }

    /** Whether it is written to a great many members at once. */
    public boolean toMany() {
        return this == CONTRIBUTION_CREDITED;
    }
}
