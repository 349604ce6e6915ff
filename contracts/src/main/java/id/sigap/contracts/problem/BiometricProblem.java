package id.sigap.contracts.problem;

/** Problems of biometric-service. */
public enum BiometricProblem implements ProblemType {

    NOT_A_PICTURE(415, "Berkas bukan gambar", "Not a picture",
            "Kirim gambar JPEG, PNG atau WebP yang tidak bergerak.", "Send a JPEG, PNG or WebP picture that does not move."),
    PICTURE_TOO_LARGE(413, "Gambar terlalu besar", "The picture is too large",
            "Ukuran paling besar {0} MB dan {1} megapiksel, untuk WebP {2} megapiksel. Kirim gambar yang lebih besar sebagai JPEG.",
            "At most {0} MB and {1} megapixels, as WebP {2} megapixels. Send what is larger than that as JPEG."),
    PICTURE_DAMAGED(422, "Gambar rusak", "The picture is damaged",
            "Berkas terpotong atau rusak. Ambil dan kirim gambar lagi.", "The file is cut off or damaged. Take and send the picture again."),
    NO_VERIFICATION_OPEN(409, "Tidak ada verifikasi yang menunggu", "No verification is waiting",
            "Mulai tindakan yang membutuhkan swafoto terlebih dahulu.", "Start the act that needs a selfie first."),
    CONSENT_REQUIRED(409, "Persetujuan Anda diperlukan", "Your consent is needed",
            "Baca dan setujui dahulu teks tentang gambar wajah, di alamat pada giveAt dengan versi pada version.",
            "First read and agree to the text on face pictures, at the address in giveAt with the version in version."),
    CONSENT_TEXT_CHANGED(409, "Teks persetujuan sudah berubah", "The text of the consent has changed",
            "Tampilkan teks yang berlaku sekarang dan minta persetujuan lagi.", "Show the present text and ask for consent again."),
    NO_REFERENCE_PICTURE(409, "Tidak ada foto pembanding", "There is no photograph to compare with",
            "Dukcapil (atau Imigrasi, untuk warga negara asing) tidak memiliki foto Anda yang dapat dipakai. Kirim dahulu gambar KTP atau paspor, atau pakai cara"
                    + " lain pada ways.",
            "The civil registry (for foreigners the immigration office) has no usable photograph of you. First send a picture of your identity card or passport, or"
                    + " use another of the ways."),
    QUEUE_FULL(429, "Antrean pemeriksaan wajah penuh", "The queue for face checks is full",
            "Swafoto belum diterima. Coba lagi setelah waktu pada header Retry-After.", "The selfie was not taken. Try again after the time in the Retry-After header."),
    TOO_MANY_PICTURES(429, "Terlalu banyak swafoto hari ini", "Too many selfies today",
            "Paling banyak {0} swafoto dalam 24 jam. Coba lagi nanti.", "At most {0} selfies in 24 hours. Try again later."),
    TOO_MANY_UPLOADS(409, "Terlalu banyak unggahan yang belum selesai", "Too many uploads are under way",
            "Paling banyak {0} unggahan sekaligus. Selesaikan atau hapus salah satunya.", "At most {0} uploads at once. Finish one or take it back."),
    TOO_MANY_STREAMS(429, "Terlalu banyak sambungan langsung untuk swafoto", "Too many live streams of selfies",
            "Tutup sambungan lain dari akun ini lalu coba lagi, atau tanyakan hasilnya secara berkala.",
            "Close another stream of this account and try again, or ask for the result now and then."),
    CHECKS_BUSY(429, "Pemeriksaan awal sedang padat", "The checks of pictures are busy",
            "Swafoto yang sudah dikirim didahulukan. Coba lagi setelah waktu pada header Retry-After, atau kirim swafotonya langsung.",
            "Selfies that were sent come first. Try again after the time in the Retry-After header, or send the selfie itself."),
    TOO_MANY_CHECKS(429, "Terlalu banyak pemeriksaan awal", "Too many checks of pictures",
            "Paling banyak {0} pemeriksaan dalam satu menit. Coba lagi setelah waktu pada header Retry-After.",
            "At most {0} checks in a minute. Try again after the time in the Retry-After header."),
    NOT_FOR_REVIEW(409, "Hasil ini tidak menunggu petugas", "This result does not wait for an officer",
            "Petugas hanya membandingkan hasil yang belum pasti atau tidak cocok, selama tindakannya masih terbuka.",
            "Officers compare only results that were unsure or no match, while their act is still open."),
    PICTURES_NOT_SEEN(409, "Kedua gambar belum dilihat", "Both pictures were not seen",
            "Buka swafoto dan foto pembanding (atau dokumen, bila itu pembandingnya) sebelum memutuskan.",
            "Open the selfie and the photograph (or the document, if that is what it is compared with) before you decide."),
    OWN_REVIEW(403, "Tidak boleh memutuskan untuk diri sendiri", "Not your own case",
            "Petugas lain harus membandingkan gambar ini.", "Another officer has to compare these pictures."),
    ALREADY_JUDGED(409, "Anda sudah menilai gambar ini", "You have judged these pictures",
            "Petugas lain harus menilainya, tanpa mengetahui penilaian Anda.", "Another officer has to judge them, without knowing what you said."),
    FACE_COOLING_DOWN(429, "Ada jeda sebelum swafoto berikutnya", "There is a pause before the next selfie",
            "Beberapa swafoto berturut-turut tidak cocok. Kirim yang berikutnya setelah waktu pada retryAt. Petugas dan cara pembuktian lain tetap dapat dipakai sekarang.",
            "Several selfies in a row did not match. Send the next one after the time in retryAt. Officers and other proofs can be used now."),
    LIKENESS_DECIDED(409, "Kemiripan ini sudah diputuskan", "This likeness was decided",
            "Petugas hanya membandingkan kasus kemiripan yang masih terbuka.", "Officers compare only cases of likeness that are open."),
    FACES_NOT_SEEN(409, "Kedua wajah belum dilihat", "Both faces were not seen",
            "Buka gambar kedua orang sebelum memutuskan.", "Open the pictures of both persons before you decide."),
    CHALLENGE_RUNNING(409, "Tantangan sebelumnya masih diperiksa", "The last challenge is still being judged",
            "Tunggu hasilnya sebelum memulai tantangan lain.", "Wait for its result before you start another."),
    CHALLENGE_OVER(409, "Tantangan sudah selesai", "The challenge is over",
            "Tantangan ini selesai atau waktunya habis. Mulai tantangan baru.", "This challenge has ended or its time ran out. Start a new one."),
    FRAME_NOT_DUE(409, "Bukan langkah yang diminta", "Not the step that is due",
            "Kirim satu gambar untuk langkah yang diminta, dengan kode dari jawaban terakhir.",
            "Send one picture for the step that is due, with the nonce of the last answer."),
    FRAME_SEEN_BEFORE(409, "Gambar ini sudah pernah dikirim", "This picture came before",
            "Ambil gambar baru untuk langkah ini.", "Take a new picture for this step."),
    TOO_MANY_CHALLENGES(429, "Terlalu banyak tantangan hari ini", "Too many challenges today",
            "Paling banyak {0} tantangan dalam 24 jam. Petugas tetap dapat membandingkan swafoto Anda.",
            "At most {0} challenges in 24 hours. An officer can still compare your selfie."),
    SELFIE_FIRST(409, "Kirim swafoto terlebih dahulu", "Send a selfie first",
            "Konfirmasi tanpa wajah baru tersedia setelah swafoto tidak berhasil. Yang dapat dilakukan sekarang ada pada ways.",
            "Confirming without a face is offered once a selfie did not do. What you can do now is in ways."),
    STRONGER_PROOF_NEEDED(403, "Bukti lebih kuat diperlukan", "A stronger proof is needed",
            "Kata sandi saja tidak cukup. Konfirmasi dengan kunci sandi, aplikasi autentikator, atau kode ke kontak yang terdaftar.",
            "A password alone is not enough. Confirm with a passkey, an authenticator app, or a code to the contact on record."),
    FACTOR_TOO_NEW(403, "Cara konfirmasi ini masih terlalu baru", "This factor is too new",
            "Cara konfirmasi ini baru ditambahkan ke akun Anda dan dapat dipakai sejak waktu pada usableFrom. Sampai saat itu pakai cara lain pada ways.",
            "This factor was added to your account only a short while ago and can be used from the time in usableFrom. Until then use another of the ways."),
    PROOF_NOT_ENOUGH(403, "Bukti ini tidak cukup untuk tindakan ini", "This proof is not enough for this act",
            "Untuk tujuan atau jumlah ini diperlukan bukti lain. Yang dapat dilakukan sekarang ada pada ways.",
            "This purpose or amount needs another proof. What you can do now is in ways."),
    DOCUMENT_WITH_OFFICER(409, "Dokumen sedang diperiksa petugas", "An officer is looking at the document",
            "Petugas sudah membuka dokumen Anda. Tunggu keputusannya sebelum mengirim dokumen lain.",
            "An officer has opened your document. Wait for the decision before you send another."),
    TOO_MANY_IDENTITY_DOCUMENTS(429, "Terlalu banyak dokumen hari ini", "Too many documents today",
            "Paling banyak {0} gambar dokumen dalam 24 jam. Coba lagi nanti.", "At most {0} pictures of documents in 24 hours. Try again later.");

    private final Words words;

    BiometricProblem(int status, String titleIndonesian, String titleEnglish, String detailIndonesian, String detailEnglish) {
        this.words = new Words(status, new Text(titleIndonesian, titleEnglish), new Text(detailIndonesian, detailEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
