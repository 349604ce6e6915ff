package id.sigap.notification.notice;

/**
 * Every notice that a member, or who acts for an employer or a hospital, may find in the inbox. The text holds what its reader needs to act, and no more: amounts and
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
    INTERVIEW_REQUIRED("Klaim {0} perlu wawancara", "Your {0} claim needs an interview",
            "Klaim {0} Anda disetujui setelah wawancara singkat dengan petugas. Pilih waktunya di menu Klaim: lewat panggilan video, telepon, atau di kantor cabang.",
            "Your {0} claim is approved after a short interview with an officer. Choose a time under Claims: by video call, by telephone or at a branch."),
    INTERVIEW_BOOKED("Wawancara klaim {0} dijadwalkan", "Interview about your {0} claim booked",
            "Wawancara klaim {0} Anda: {1}, {2}. Ubah atau batalkan di menu Klaim bila perlu.",
            "The interview about your {0} claim: {1}, {2}. Move or cancel it under Claims if you need to."),
    INTERVIEW_MOVED("Jadwal wawancara klaim {0} berubah", "Interview about your {0} claim moved",
            "Wawancara klaim {0} Anda kini {1}, {2}.",
            "The interview about your {0} claim is now on {1}, {2}."),
    INTERVIEW_CANCELLED("Wawancara klaim {0} dibatalkan", "Interview about your {0} claim cancelled",
            "Anda membatalkan wawancara klaim {0} pada {1}. Waktu lain dapat dipesan di menu Klaim.",
            "You cancelled the interview about your {0} claim on {1}. Another time can be booked under Claims."),
    INTERVIEW_CALLED_OFF("Wawancara klaim {0} tidak jadi", "Interview about your {0} claim called off",
            "Wawancara klaim {0} Anda pada {1} tidak jadi diadakan; ini tidak mengurangi kesempatan Anda. Menu Klaim menunjukkan apakah waktu lain perlu dipesan.",
            "The interview about your {0} claim on {1} will not take place; this costs you no chance. Claims shows whether another time is to be booked."),
    INTERVIEW_MISSED("Wawancara klaim {0} terlewat", "Interview about your {0} claim missed",
            "Anda tidak hadir pada wawancara klaim {0}, {1}. Klaim Anda tetap ada; langkah berikutnya ada di menu Klaim.",
            "You did not come to the interview about your {0} claim on {1}. Your claim is still there; what to do next is under Claims."),
    INTERVIEW_REOPENED("Wawancara klaim {0} dapat dipesan lagi", "Interview about your {0} claim open again",
            "Wawancara klaim {0} Anda dapat dipesan lagi di menu Klaim.",
            "You can book the interview about your {0} claim again under Claims."),
    INTERVIEW_REMINDER("Pengingat wawancara klaim {0}", "Reminder: interview about your {0} claim",
            "Wawancara klaim {0} Anda: {1}, {2}. Siapkan dokumen asli.",
            "The interview about your {0} claim: {1}, {2}. Have the original papers at hand."),
    PENSION_CONFIRMATION_DUE("Konfirmasi pensiun segera jatuh tempo", "Your pension is to be confirmed soon",
            "Konfirmasi tahunan (Formulir 7A) pensiun Anda jatuh tempo {0}. Kirim di menu Pensiun dengan swafoto.",
            "The yearly confirmation (form 7A) of your pension is due on {0}. Send it under Pensions, with a selfie."),
    PENSION_CONFIRMATION_OVERDUE("Konfirmasi pensiun belum diterima", "Your pension is not confirmed yet",
            "Konfirmasi tahunan (Formulir 7A) pensiun Anda jatuh tempo {0} dan belum kami terima. Kirim paling lambat {1} agar pembayaran tidak ditangguhkan.",
            "The yearly confirmation (form 7A) of your pension was due on {0} and has not come. Send it by {1} so that payment is not suspended."),
    PENSION_UNCONFIRMED("Pensiun ditangguhkan: belum dikonfirmasi", "Pension suspended: not confirmed",
            "Pensiun Anda ditangguhkan karena konfirmasi tahunan belum diterima. Kirim di menu Pensiun; bulan yang terlewat ikut dibayar.",
            "Your pension is suspended because the yearly confirmation has not come. Send it under Pensions; the months missed are paid too."),
    PENSION_SUSPENDED("Pensiun ditangguhkan", "Pension suspended",
            "Petugas menangguhkan pembayaran pensiun Anda. Alasannya ada di menu Pensiun.",
            "An officer suspended the payment of your pension. The reason is under Pensions."),
    PENSION_RESUMED("Pembayaran pensiun dilanjutkan", "Your pension goes on",
            "Pembayaran pensiun Anda dilanjutkan; bulan yang terlewat ikut dibayar.",
            "The payment of your pension goes on; the months missed are paid too."),
    PENSION_PAYMENT_FAILED("Pembayaran pensiun belum berhasil", "The payment of your pension failed",
            "Pembayaran pensiun bulanan Anda belum berhasil: {0}. Dana Anda aman. Ganti rekening pembayaran itu di menu Klaim; pensiun berikutnya mengikuti rekening baru.",
            "The payment of your monthly pension failed: {0}. Your money is safe. Replace that payment's bank account under Claims; later months follow the new one."),
    PENSION_ACCOUNT_CHANGED("Rekening pensiun diganti", "Your pension's bank account changed",
            "Rekening tujuan pensiun Anda diganti. Bila bukan Anda yang melakukannya, segera hubungi kami.",
            "The bank account to which your pension is paid was changed. If that was not you, contact us at once."),
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
    FIRM_CLAIM_PAPERS_WANTED("Dokumen klaim {0} dibutuhkan", "Papers for the {0} claim are needed",
            "Unggah dokumen untuk klaim {0} yang Anda ajukan. Yang sudah diterima dan yang masih kurang tertera pada klaim itu.",
            "Upload the papers for the {0} claim that you filed. What has arrived and what is missing is listed with it."),
    FIRM_CLAIM_IN_REVIEW("Klaim {0} diperiksa petugas", "An officer reviews the {0} claim",
            "Klaim {0} yang Anda ajukan sedang diperiksa petugas. Hasilnya kami kabarkan di sini.",
            "An officer is reviewing the {0} claim that you filed. We will tell you the result here."),
    FIRM_CLAIM_RETURNED("Klaim {0} perlu diperbaiki", "The {0} claim needs a correction",
            "Petugas mengembalikan klaim {0} yang Anda ajukan. Yang perlu diperbaiki dan batas waktunya tertera pada klaim itu.",
            "An officer returned the {0} claim that you filed. What to correct, and until when, stands with it."),
    FIRM_CLAIM_APPROVED("Klaim {0} disetujui", "The {0} claim is approved",
            "Klaim {0} yang Anda ajukan disetujui. Dana segera dikirim ke rekening yang Anda sebut.",
            "The {0} claim that you filed is approved. The money will be sent to the bank account that you named soon."),
    FIRM_CLAIM_PAYMENT_UNCERTAIN("Bank belum memastikan pembayaran klaim", "The bank has not confirmed the payment of a claim",
            "Bank belum memastikan pembayaran klaim {0} yang Anda ajukan. Kami terus menanyakannya; Anda tidak perlu mengulang apa pun.",
            "The bank has not confirmed the payment of the {0} claim that you filed. We keep asking; you need not repeat anything."),
    FIRM_CLAIM_PAYMENT_FAILED("Pembayaran klaim {0} belum berhasil", "The payment of the {0} claim failed",
            "Pembayaran klaim {0} yang Anda ajukan belum berhasil: {1}. Langkah berikutnya tertera pada klaim itu.",
            "The payment of the {0} claim that you filed failed: {1}. What to do next stands with it."),
    FIRM_CLAIM_PAID("Klaim {0} dibayar", "The {0} claim was paid",
            "{1} untuk klaim {0} yang Anda ajukan sudah kami kirim ke rekening yang Anda sebut.",
            "{1} for the {0} claim that you filed has been sent to the bank account that you named."),
    FIRM_CLAIM_REJECTED("Klaim {0} tidak disetujui", "The {0} claim was not approved",
            "Klaim {0} yang Anda ajukan tidak dapat kami setujui. Alasannya tertera pada klaim itu.",
            "We could not approve the {0} claim that you filed. The reason stands with it."),
    FIRM_CLAIM_CLOSED("Klaim {0} ditutup", "The {0} claim was closed",
            "Klaim {0} yang Anda ajukan ditutup tanpa pembayaran. Anda dapat mengajukan lagi.",
            "The {0} claim that you filed was closed without a payment. You may file again."),
    WORKERS_ACCIDENT_REPORTED("Laporan kecelakaan pekerja diterima", "The report of a worker's accident has arrived",
            "Laporan Anda tentang kecelakaan kerja seorang pekerja kami terima. Batas waktu dan langkah berikutnya ada di menu Kecelakaan Kerja.",
            "We have your report of a worker's accident. Deadlines and what to do next are under Work accidents."),
    WORKERS_ACCIDENT_FORM_DUE("Laporan {0} segera jatuh tempo", "The form of {0} is due soon",
            "Laporan {0} kecelakaan kerja seorang pekerja Anda belum masuk dan segera jatuh tempo. Kirim di menu Kecelakaan Kerja.",
            "The form of {0} of a worker's accident has not come and is due soon. Send it under Work accidents."),
    WORKERS_ACCIDENT_CLOSED("Kecelakaan kerja pekerja selesai diproses", "A worker's accident is closed",
            "Laporan kecelakaan kerja pekerja Anda lengkap dan ditutup. Bila keadaannya berubah, tambahkan di menu Kecelakaan Kerja.",
            "The report of a worker's accident is complete and closed. If the worker's condition changes, add that under Work accidents."),
    WORKERS_ACCIDENT_REFUSED("Laporan kecelakaan pekerja ditolak", "The report of a worker's accident was refused",
            "Laporan kecelakaan kerja pekerja Anda tidak dapat kami terima. Alasannya ada di menu Kecelakaan Kerja.",
            "We could not accept the report of a worker's accident. The reason is under Work accidents."),
    CONTRIBUTION_CREDITED("Iuran {0} masuk", "{0} contribution credited",
            "Iuran {0} bulan {1} sebesar {2} sudah masuk ke saldo Anda.",
            "The {0} contribution for {1}, {2}, is in your balance."),
    CONTRIBUTION_OVERDUE("Iuran {1} belum dibayar pemberi kerja", "Your employer has not paid for {1}",
            "Iuran {0} bulan {1} jatuh tempo {2} dan belum kami terima dari pemberi kerja Anda. Tanyakan kepada pemberi kerja, atau laporkan kepada kami.",
            "The {0} contributions for {1} were due on {2} and have not come from your employer. Ask your employer, or report it to us."),
    SELFIE_NOT_USABLE("Swafoto belum dapat dipakai", "The selfie could not be used",
            "Swafoto Anda untuk {0} belum dapat dipakai: {1}. Silakan ulangi dari aplikasi.",
            "Your selfie for {0} could not be used: {1}. Please take it again in the app."),
    SELFIE_NOT_MATCHED("Swafoto belum cocok", "The selfie did not match",
            "Swafoto Anda untuk {0} belum cocok dengan foto pada data kami. Ulangi di tempat terang tanpa masker atau kacamata; "
                    + "cara lain yang tetap dari rumah ditawarkan di aplikasi.",
            "Your selfie for {0} did not match the photograph that we hold. Try again in good light without mask or glasses; "
                    + "the app offers another way that works from home too."),
    SELFIE_EXPIRED("Waktu pemeriksaan swafoto habis", "The selfie was not checked in time",
            "Swafoto Anda untuk {0} belum sempat diputuskan dan sudah dihapus. Buka aplikasi dan kirim swafoto baru.",
            "Your selfie for {0} was not decided in time and has been deleted. Open the app and send a new one."),
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
            case CLAIM_PAID, CLAIM_REJECTED, CLAIM_RETURNED, CLAIM_PAPERS_WANTED, CLAIM_PAYMENT_FAILED, INTERVIEW_REQUIRED, INTERVIEW_CALLED_OFF, INTERVIEW_MISSED, INTERVIEW_REOPENED,
                    INTERVIEW_REMINDER, PENSION_CONFIRMATION_DUE, PENSION_CONFIRMATION_OVERDUE, PENSION_UNCONFIRMED, PENSION_SUSPENDED, PENSION_RESUMED,
                    PENSION_PAYMENT_FAILED, PENSION_ACCOUNT_CHANGED, ACCIDENT_FORM_DUE, ACCIDENT_REFUSED, FIRM_CLAIM_PAPERS_WANTED,
                    FIRM_CLAIM_RETURNED, FIRM_CLAIM_PAYMENT_FAILED, FIRM_CLAIM_PAID, FIRM_CLAIM_REJECTED, WORKERS_ACCIDENT_FORM_DUE, WORKERS_ACCIDENT_REFUSED,
                    ACCOUNT_BOUND -> true;
            // what its reader just did in the app, or need not act on
            case CLAIM_RECEIVED, CLAIM_IN_REVIEW, CLAIM_APPEALED, CLAIM_APPROVED, CLAIM_PAYMENT_UNCERTAIN, CLAIM_WITHDRAWN, INTERVIEW_BOOKED, INTERVIEW_MOVED,
                    INTERVIEW_CANCELLED, ACCIDENT_REPORTED, ACCIDENT_CLOSED, FIRM_CLAIM_IN_REVIEW, FIRM_CLAIM_APPROVED, FIRM_CLAIM_PAYMENT_UNCERTAIN,
                    FIRM_CLAIM_CLOSED, WORKERS_ACCIDENT_REPORTED, WORKERS_ACCIDENT_CLOSED, CONTRIBUTION_CREDITED, CONTRIBUTION_OVERDUE, SELFIE_NOT_USABLE, SELFIE_NOT_MATCHED,
                    SELFIE_EXPIRED -> false;
        };
    }

    /** Whether it is written to a great many members at once. */
    public boolean toMany() {
        return this == CONTRIBUTION_CREDITED || this == CONTRIBUTION_OVERDUE;
    }
}
