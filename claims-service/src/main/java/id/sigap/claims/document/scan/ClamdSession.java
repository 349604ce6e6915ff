package id.sigap.claims.document.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One INSTREAM with clamd (clamd's manual, section COMMANDS): length and bytes of each piece, a length of zero, then its one answer. */
final class ClamdSession {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";
    private static final String TOO_LARGE = "size limit exceeded";

    private final SocketChannel channel;

    ClamdSession(SocketChannel connected) {
        this.channel = connected;
    }

    /** @throws ContentFailed if it is the content that can't be read */
    Verdict scan(InputStream content) throws IOException {
        try {
            send(content);
        } catch (ContentFailed e) {
            throw e;
        } catch (IOException closed) {
            // clamd hangs up on what is too large for it, after it has said so
            return verdict(answerAfter(closed));
        }
        return verdict(answer());
    }

    private void send(InputStream content) throws IOException {
        write(ByteBuffer.wrap(COMMAND));
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        for (int read = read(content, piece); read > 0; read = read(content, piece)) {
            piece.putInt(0, read).position(0).limit(Integer.BYTES + read);
            write(piece);
        }
        write(ByteBuffer.allocate(Integer.BYTES));
    }

    private static int read(InputStream content, ByteBuffer piece) throws ContentFailed {
        try {
            return content.readNBytes(piece.array(), Integer.BYTES, PIECE);
        } catch (IOException | RuntimeException e) {
            throw new ContentFailed(e);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        bytes.clear();
    }

    private String answerAfter(IOException closed) throws IOException {
        String answer = answer();
        if (answer.isEmpty()) {
            throw closed;
        }
        return answer;
    }

    private String answer() throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND) && answer.length() > BEFORE.length() + FOUND.length()) {
            return new Verdict.Infected(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        if (answer.contains(TOO_LARGE)) {
            return new Verdict.TooLarge();
        }
        return new Verdict.Unavailable(answer.isEmpty() ? "no answer" : "an answer that is none");
    }

    /** Not the scanner's fault. */
    static final class ContentFailed extends IOException {
        ContentFailed(Exception cause) {
            super("the content can't be read", cause);
        }
    }
}
