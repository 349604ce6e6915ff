package id.sigap.sandbox.bank.qris;

import java.nio.charset.StandardCharsets;

/**
 * A QRIS code that the bank made.
 *
 * @param validityPeriod as the client sent it
 * @param content        the text of the picture
 */
record QrisCode(String partnerReferenceNo, String referenceNo, long rupiah, String validityPeriod, String content, boolean paid) {

    private static final String NATIONAL = "ID.CO.QRIS.WWW";

    /** The text as EMVCo writes it: dynamic, of this amount, with the bank's number of it. */
    static String content(String merchantId, String terminalId, long rupiah, String referenceNo) {
        String text = field("00", "01") + field("01", "12")
                + field("26", field("00", "ID.SANDBOX.WWW") + field("01", merchantId) + field("03", "UBE"))
                + field("51", field("00", NATIONAL) + field("02", "ID1020000000001") + field("03", "UBE"))
                + field("52", "9311") + field("53", "360") + field("54", Long.toString(rupiah)) + field("58", "ID")
                + field("59", "SIGAP SANDBOX") + field("60", "JAKARTA SELATAN") + field("61", "12930")
                + field("62", field("05", referenceNo) + field("07", terminalId)) + "6304";
        return text + "%04X".formatted(crc(text));
    }

    private static String field(String tag, String value) {
        return tag + "%02d".formatted(value.length()) + value;
    }

    /** CRC-16/CCITT-FALSE. */
    static int crc(String text) {
        int crc = 0xFFFF;
        for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
            crc = (crc >>> 8 | crc << 8) & 0xFFFF;
            crc ^= octet & 0xFF;
            crc ^= (crc & 0xFF) >>> 4;
            crc ^= crc << 12 & 0xFFFF;
            crc ^= (crc & 0xFF) << 5 & 0xFFFF;
        }
        return crc;
    }
}
