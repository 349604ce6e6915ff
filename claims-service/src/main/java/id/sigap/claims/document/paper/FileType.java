package id.sigap.claims.document.paper;

import java.util.Optional;

/** What kind of file a content is, by its own first bytes (domain reference 5.1); names and headers are not believed. */
public enum FileType {
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    /** So many first bytes are enough to tell. */
    public static final int LONGEST_MARK = 8;

    private final String mediaType;
    private final String suffix;
    private final int[] mark;

    FileType(String mediaType, String suffix, int... mark) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.mark = mark;
    }

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return suffix;
    }

    /** @param first the first bytes, {@value #LONGEST_MARK} or all that there are */
    public static Optional<FileType> of(byte[] first) {
        for (FileType type : values()) {
            if (type.begins(first)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
