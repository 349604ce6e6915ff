package id.sigap.contracts.problem;

/** Problems of membership-service. */
public enum MembershipProblem implements ProblemType {

    NIK_INVALID(422, "NIK tidak sah", "Not a valid NIK",
            "NIK terdiri dari 16 angka dengan wilayah, tanggal lahir, dan nomor urut yang sah ({0}).", "A NIK has 16 digits with a valid region, birth date and serial ({0})."),
    PASSPORT_INVALID(422, "Paspor tidak sah", "Not a valid passport",
            "Nomor paspor terdiri dari 1 sampai 9 huruf dan angka; negara penerbit ditulis dengan kode ISO tiga huruf, misalnya IND ({0}).",
            "A passport's number has 1 to 9 letters and digits; the country that issued it is written as its three-letter ISO code, for example IND ({0})."),
    NIK_REQUIRED(422, "Gunakan NIK", "Use the NIK",
            "Warga negara Indonesia dikenali dengan NIK, bukan dengan paspor. Isi NIK.", "Indonesian citizens are known by their NIK, not by a passport. Give the NIK."),
    PERSON_NUMBER_REQUIRED(422, "Isi NIK atau paspor", "Give a NIK or a passport",
            "Isi salah satu saja: NIK untuk warga negara Indonesia, paspor (nomor dan negara) untuk warga negara asing.",
            "Give exactly one: the NIK of an Indonesian citizen, or the passport (number and country) of a foreigner."),
    NOT_BOUND_YET(409, "Identitas belum terbukti", "Identity not proved yet",
            "Buktikan identitas Anda dahulu (registri dan swafoto).", "Prove your identity first (registry and selfie)."),
    EMPLOYER_NOT_REGISTERED(409, "Perusahaan belum terdaftar", "The employer is not registered yet",
            "Daftarkan data perusahaan untuk NPP ini dahulu, lalu daftarkan pekerjanya.", "Register the employer's data for this NPP first, then its workers."),
    EMPLOYER_CHANGED(412, "Data perusahaan sudah berubah", "The employer's data have changed",
            "Syarat pada If-Match atau If-None-Match tidak terpenuhi. Muat ulang data perusahaan.", "The condition in If-Match or If-None-Match does not hold. Load the employer again."),
    OWN_IDENTITY_REVIEW(403, "Menyangkut diri Anda", "It concerns yourself",
            "Petugas tidak memeriksa data dirinya sendiri. Petugas lain akan memeriksanya.", "Officers do not look into data of their own. Another officer will."),
    IDENTITY_REVIEW_CLOSED(409, "Sudah diselesaikan", "It is closed already",
            "Pemeriksaan ini sudah diselesaikan ({0}).", "This review was closed before ({0})."),
    IDENTITY_REVIEW_NOT_OPENED(409, "Buka dahulu", "Open it first",
            "Buka pemeriksaan ini dan bandingkan datanya sebelum memutuskan.", "Open this review and compare the data before you decide."),
    IDENTITY_OUTCOME_UNFIT(422, "Hasil tidak sesuai", "The outcome does not fit",
            "Satu wajah dengan beberapa nomor diselesaikan dengan SAME_PERSON atau DIFFERENT_PEOPLE; yang lain dengan SETTLED.",
            "One face under several numbers is closed with SAME_PERSON or DIFFERENT_PEOPLE, anything else with SETTLED."),
    WORKER_ALREADY_REGISTERED(409, "Pekerja sudah terdaftar", "The worker is already registered",
            "Pekerja dengan NIK atau paspor ini masih aktif di perusahaan Anda.", "A worker with this NIK or passport is active at your company."),
    EMPLOYMENT_ENDED(409, "Hubungan kerja sudah berakhir", "The employment has ended",
            "Akhir hubungan kerja ini sudah dilaporkan; datanya tidak dapat diubah lagi.", "The end of this employment was reported; it can't be changed any more."),
    WORKER_NAME_INVALID(422, "Nama tidak sah", "Not a valid name",
            "Nama hanya berisi huruf, spasi, titik, koma, apostrof, dan tanda hubung (paling banyak 100).", "A name has letters, spaces, full stops, commas, apostrophes and hyphens only (100 at most)."),
    WORKER_SEX_REQUIRED(422, "Jenis kelamin wajib diisi", "The sex is required",
            "Isi jenis kelamin pekerja asing seperti pada paspor (MALE atau FEMALE).", "Give a foreign worker's sex as in the passport (MALE or FEMALE)."),
    WORKER_BIRTH_DATE_IMPOSSIBLE(422, "Tanggal lahir tidak mungkin", "Not a possible birth date",
            "Tanggal lahir ada di masa depan atau lebih dari 120 tahun yang lalu.", "The birth date lies in the future or more than 120 years back."),
    START_IN_FUTURE(422, "Tanggal mulai di masa depan", "The start lies in the future",
            "Daftarkan pekerja pada atau setelah hari pertama ia bekerja.", "Register the worker on or after the first day of work."),
    START_BEFORE_BIRTH(422, "Tanggal mulai sebelum lahir", "The start lies before the birth",
            "Periksa tanggal mulai bekerja dan tanggal lahir.", "Check the first day of work and the birth date."),
    WAGE_MONTH_BEFORE_START(422, "Bulan upah sebelum mulai bekerja", "The wage month lies before the start",
            "Upah berlaku paling awal sejak bulan pertama bekerja.", "A wage is valid from the first month of work at the earliest."),
    WAGE_MONTH_TOO_LATE(422, "Bulan upah terlalu jauh", "The wage month lies too far ahead",
            "Upah dapat dilaporkan paling jauh untuk bulan depan.", "A wage can be reported for next month at the latest."),
    LETTER_DATE_IN_FUTURE(422, "Tanggal surat di masa depan", "The letter's date lies in the future",
            "Laporkan akhir hubungan kerja setelah suratnya terbit.", "Report the end of the employment once the letter has been written."),
    LETTER_DATE_BEFORE_START(422, "Tanggal surat sebelum mulai bekerja", "The letter's date lies before the start",
            "Periksa tanggal surat: hubungan kerja dimulai sesudahnya.", "Check the letter's date: the employment began after it."),
    LAST_DAY_IN_FUTURE(422, "Hari terakhir di masa depan", "The last day lies in the future",
            "Laporkan akhir hubungan kerja pada atau setelah hari terakhir bekerja.", "Report the end of the employment on or after the last day of work."),
    LAST_DAY_BEFORE_START(422, "Hari terakhir sebelum mulai bekerja", "The last day lies before the start",
            "Periksa hari terakhir: hubungan kerja dimulai sesudahnya.", "Check the last day: the employment began after it.");

    private final Words words;

    MembershipProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
