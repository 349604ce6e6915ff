package id.sigap.claims.pension;

import id.sigap.contracts.problem.ProblemType.Text;

/** The lines of a pension's history. */
enum PensionStep {
    GRANTED("Pensiun diberikan", "The pension was granted"),
    MONTH_ASKED("Pembayaran bulan ini diminta", "The month was asked to be paid"),
    MONTH_EMPTY("Tidak ada yang perlu dibayar lagi untuk bulan ini", "Nothing more is to be paid for this month"),
    CONFIRMATION_ASKED("Konfirmasi tahunan diminta", "The yearly confirmation was asked for"),
    CONFIRMED("Konfirmasi diterima", "The confirmation was received"),
    SUSPENDED("Pembayaran ditangguhkan", "Payment was suspended"),
    RESUMED("Pembayaran dilanjutkan", "Payment goes on"),
    ACCOUNT_CHANGED("Rekening diganti", "The bank account was changed"),
    CHILD_LEFT("Seorang anak tidak lagi dibayarkan dalam pensiun ini", "A child is no longer paid for in this pension"),
    ENDED("Pensiun berakhir", "The pension ended");

    private final Text text;

    PensionStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    Text text() {
        return text;
    }
}
