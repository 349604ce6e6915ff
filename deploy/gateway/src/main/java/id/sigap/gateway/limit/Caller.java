package id.sigap.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Who is counted.
 *
 * @param key a digest of the access token, or the address where there is none; tokens are not kept in memory as they are
 * @param address the client's address; an IPv6 one is cut to its /64, which is what one subscriber gets
 */
public record Caller(String key, String address) {

    public static Caller of(String authorization, String remoteAddress) {
        String address = network(remoteAddress);
        return new Caller(authorization == null ? address : digest(authorization), address);
    }

    private static String network(String address) {
        String[] parts = address.split(":", -1);
        if (parts.length < 3) {
            return address;
        }
        if (address.contains("::")) {
            return expandedNetwork(address);
        }
        return String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }

    private static String expandedNetwork(String address) {
        String[] head = address.substring(0, address.indexOf("::")).split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            network.append(i == 0 ? "" : ":").append(i < head.length && !head[i].isEmpty() ? head[i] : "0");
        }
        // ::1 and other addresses whose first half is zero are not one subscriber
        return network.toString().equals("0:0:0:0") ? address : network.toString();
    }

    private static String digest(String authorization) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
