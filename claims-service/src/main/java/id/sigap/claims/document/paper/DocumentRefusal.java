package id.sigap.claims.document.paper;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why a document was refused. */
public enum DocumentRefusal {
    TYPE("Isi berkas bukan JPG, PNG atau PDF", "The content is no JPG, PNG or PDF"),
    INFECTED("Berkas mengandung virus; bersihkan perangkat Anda lalu unggah dari sumber lain",
            "The file holds a virus; clean your device and upload it from another source"),
    HASH("Isi yang sampai tidak sama dengan yang dikirim; unggah lagi", "What arrived is not what was sent; upload it again"),
    SIZE("Berkas lebih panjang daripada yang disebut, atau terlalu besar untuk diperiksa", "The file is longer than it was said to be, or too large to be checked"),
    TOO_MANY_PARTS("Berkas dikirim dalam bagian yang terlalu kecil", "The file was sent in parts that are too small"),
    OWNER_ERASED("Data pemilik berkas sudah dihapus", "The data of the file's owner were erased");

    private final Text text;

    DocumentRefusal(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
