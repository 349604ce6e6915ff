package id.sigap.biometric.engine.picture;

/** What a file says about itself, read without decoding a pixel. */
public record PictureHeader(Format format, int width, int height, Orientation orientation) {

    /** The kinds of file that are read. */
    public enum Format {
        JPEG("jpeg"), PNG("png"), WEBP("webp");

        private final String name;

        Format(String name) {
            this.name = name;
        }

        String imageIoName() {
            return name;
        }

        public String mediaType() {
            return "image/" + name;
        }
    }

    /** Tells the kind by its first bytes (never by the declared content type) and walks its structure to the end. */
    public static PictureHeader read(byte[] file, PictureLimits limits) throws PictureRefused {
        if (file.length > limits.bytes()) {
            throw new PictureRefused(PictureRefusal.TOO_LARGE, file.length + " bytes");
        }
        PictureHeader header;
        if (JpegStructure.begins(file)) {
            header = new JpegStructure(file, limits.jpegScans()).read();
        } else if (PngStructure.begins(file)) {
            header = new PngStructure(file).read();
        } else if (WebpStructure.begins(file)) {
            header = new WebpStructure(file).read();
        } else {
            throw new PictureRefused(PictureRefusal.NOT_A_PICTURE, "neither JPEG, PNG nor WebP");
        }
        if (header.width < 1 || header.height < 1) {
            throw new PictureRefused(PictureRefusal.DAMAGED, "no pixels");
        }
        if ((long) header.width * header.height > limits.pixels(header.format)) {
            throw new PictureRefused(PictureRefusal.TOO_LARGE, header.width + " x " + header.height + " pixels");
        }
        return header;
    }
}
